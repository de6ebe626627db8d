import { fireEvent, screen, within } from '@testing-library/react';
import { acceptedWords, placeOf } from './import-words.js';
import { TRUST_VIEWER } from '../testing/board-fixture.js';
import { answers, renderRoute } from '../testing/render-route.js';

const COLLECTION = {
  round: 'r1',
  roundName: 'Round one',
  organisation: TRUST_VIEWER.leads[0],
  illustrative: true,
  open: true,
  closesOn: null,
  byForm: true,
  answered: 0,
  invitations: [],
  director: null,
  signedOffAt: null,
};
const problem = { sheet: 'Scores', row: 4, column: 'score', cell: 'C4', message: 'Not a score.', expected: '1 to 5' };

/** A server that takes every file, or refuses it with words. */
class FakeRequest {
  static status = 201;
  static text = '{"id":"u1"}';
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload: (() => void) | undefined;
  status = FakeRequest.status;
  responseText = FakeRequest.text;
  open(): void {
    this.status = FakeRequest.status;
  }
  send(): void {
    this.upload.onprogress?.({ loaded: 1, total: 2 });
    setTimeout(() => this.onload?.(), 0);
  }
}

async function choose(outcome: unknown): Promise<unknown[]> {
  const asked: unknown[] = [];
  const importOwnScores = (args: { commit: boolean }) => {
    asked.push(args);
    return typeof outcome === 'function' ? (outcome as (args: object) => unknown)(args) : outcome;
  };
  renderRoute('/collect/r1/ZT001', answers({ viewer: TRUST_VIEWER, collection: COLLECTION, importOwnScores }));
  const field = await screen.findByLabelText('File');
  fireEvent.change(field, { target: { files: [new File(['x'], 'scores.xlsx')] } });
  fireEvent.click(screen.getByRole('button', { name: 'Check the file' }));
  return asked;
}

describe('a file handed in', () => {
  const real = globalThis.XMLHttpRequest;
  beforeEach(() => {
    Object.assign(FakeRequest, { status: 201, text: '{"id":"u1"}' });
    globalThis.XMLHttpRequest = FakeRequest as unknown as typeof XMLHttpRequest;
  });
  afterAll(() => {
    globalThis.XMLHttpRequest = real;
  });

  it('is checked first, and stored when somebody says so', async () => {
    const accepted = ({ commit }: { commit?: boolean }) => ({
      __typename: 'ImportAccepted',
      id: 'u1',
      round: 'r1',
      stored: commit,
      repeated: false,
      nRows: 8,
      nScores: 8,
      nSubmissions: 1,
      nResponses: 0,
    });
    const asked = await choose(accepted);
    expect(await screen.findByText('Nothing is wrong with this file: 8 scores. Nothing has been stored yet.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Store it' }));
    expect(await screen.findByText('Stored: 8 scores.')).toBeTruthy();
    expect(asked).toEqual([
      { id: 'u1', round: 'r1', commit: false },
      { id: 'u1', round: 'r1', commit: true },
    ]);
  });

  it('is shown with the place of every problem, and cannot be stored', async () => {
    await choose({ __typename: 'ImportRejected', id: 'u1', nProblems: 140, problems: [problem] });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Nothing was stored: 140 problems, of which the first 1 are listed.');
    expect(within(alert).getByRole('rowheader', { name: 'Scores, C4' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Store it' })).toBeNull();
  });

  it('that the server does not take is answered in its words', async () => {
    Object.assign(FakeRequest, { status: 413, text: '{"message":"The file is larger than 5000000 bytes."}' });
    const asked = await choose(null);
    expect((await screen.findByRole('alert')).textContent).toBe('The file is larger than 5000000 bytes.');
    expect(asked).toEqual([]);
  });

  it('has a template of its round', async () => {
    renderRoute('/collect/r1/ZT001', answers({ viewer: TRUST_VIEWER, collection: COLLECTION }));
    const link = await screen.findByRole('link', { name: /template of this round/ });
    expect(link.getAttribute('href')).toBe('/rounds/r1/scores-template.xlsx');
  });
});

describe('words', () => {
  it('say where a problem is', () => {
    expect(placeOf(problem)).toBe('Scores, C4');
    expect(placeOf({ ...problem, sheet: null, cell: null })).toBe('row 4, score');
    expect(placeOf({ sheet: null, row: null, column: null, cell: null })).toBe('The whole file');
  });

  it('count what a file holds', () => {
    const file = {
      __typename: 'ImportAccepted' as const,
      id: 'u',
      nRows: 1,
      stored: true,
      repeated: false,
      nScores: 0,
      nSubmissions: 2,
    };
    expect(acceptedWords({ ...file, nResponses: 21 })).toBe('Stored: 21 answer sheets of 2 boards.');
    expect(acceptedWords({ ...file, nResponses: 1, repeated: true })).toContain('Nothing was stored twice.');
  });
});
