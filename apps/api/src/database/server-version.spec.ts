import type { DataSource } from 'typeorm';
import { requireServerVersion } from './server-version.js';

const server = (number: string, text: string) => ({ query: async () => [{ number, text }] }) as unknown as DataSource;

describe('the version of the server', () => {
  it.each([
    ['150000', '15.0'],
    ['180004', '18.4'],
  ])('is accepted from 15 on: %s', async (number, text) => {
    await expect(requireServerVersion(server(number, text))).resolves.toBeUndefined();
  });

  it('is refused before 15, with what was found and what is needed', async () => {
    await expect(requireServerVersion(server('140019', '14.19'))).rejects.toThrow(
      'DATABASE_URL leads to PostgreSQL 14.19; expected: PostgreSQL 15 or later.',
    );
  });
});
