import { GraphQLSchemaHost } from '@nestjs/graphql';
import { parse, specifiedRules, validate } from 'graphql';
import { LIMITS, limitOperations } from '../../src/graphql/limits.js';
import { readTrustedDocuments } from '../../src/graphql/trusted-documents.js';
import { byName, nameIt } from '../harness/trusted-document.js';
import { useServer } from '../harness/use-server.js';

const server = useServer();

describe('trusted documents', () => {
  it('are answered by their hash alone', async () => {
    const { status, data } = await server.send<{ rounds: unknown[] }>(nameIt(byName('AppRounds')));
    expect(status).toBe(200);
    expect(data?.rounds.length).toBeGreaterThan(1);
  });

  it('are valid and keep within the limits, every one', () => {
    const { schema } = server.app.get(GraphQLSchemaHost, { strict: false });
    const rules = [...specifiedRules, limitOperations];
    const documents = [...readTrustedDocuments().values()];
    const problems = documents.flatMap((text) => validate(schema, parse(text, { maxTokens: LIMITS.tokens }), rules));
    expect(problems.map(({ message }) => message)).toEqual([]);
    expect(documents.length).toBeGreaterThan(5);
  });

  it('take the place of a text sent with their hash', async () => {
    const { data } = await server.send({ ...nameIt(byName('AppRounds')), query: '{ corrections { version } }' });
    expect(data).toHaveProperty('rounds');
    expect(data).not.toHaveProperty('corrections');
  });
});

describe('demo mode', () => {
  it('refuses a hash that names none, and learns no new one', async () => {
    const query = '{ rounds { id } }';
    const unknown = nameIt('0'.repeat(64));
    const refused = { status: 400, codes: ['UNTRUSTED_DOCUMENT'] };
    for (const payload of [unknown, { ...unknown, query }, unknown]) {
      const { status, errors } = await server.send(payload);
      expect({ status, codes: errors?.map((error) => error.extensions.code) }).toEqual(refused);
    }
  });

  it('answers other operations too', async () => {
    expect((await server.query('{ rounds { id } }')).data).toHaveProperty('rounds');
  });
});
