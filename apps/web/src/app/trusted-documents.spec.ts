import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gql, HttpLink } from '@apollo/client';
import { AppRoundsDocument } from '../gql/graphql.js';
import { createClient } from './client.js';

const manifest = JSON.parse(readFileSync(`${import.meta.dirname}/../gql/persisted-documents.json`, 'utf8')) as Record<
  string,
  string
>;

interface Sent {
  query?: string;
  operationName: string;
  extensions: { persistedQuery: { version: number; sha256Hash: string } };
}

function recordingClient() {
  const sent: Sent[] = [];
  const answer = JSON.stringify({ data: { __typename: 'Query', rounds: [] } });
  const fetch = (_uri: unknown, options?: { body?: unknown }) => {
    sent.push(JSON.parse(String(options?.body)) as Sent);
    return Promise.resolve({
      ok: true,
      status: 200,
      headers: new Map(),
      text: () => Promise.resolve(answer),
    } as unknown as Response);
  };
  return { sent, client: createClient(new HttpLink({ uri: '/graphql', fetch })) };
}

describe('the client', () => {
  it('sends the hash of an operation in the place of its text', async () => {
    const { sent, client } = recordingClient();
    await client.query({ query: AppRoundsDocument });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ operationName: 'AppRounds', extensions: { persistedQuery: { version: 1 } } });
    expect(sent[0]).not.toHaveProperty('query');
    expect(manifest[sent[0]?.extensions.persistedQuery.sha256Hash ?? '']).toContain('query AppRounds');
  });

  it('sends nothing that was not written as a document', async () => {
    const { sent, client } = recordingClient();
    await expect(client.query({ query: gql('{ rounds { id } }') })).rejects.toThrow('.graphql file');
    expect(sent).toEqual([]);
  });
});

describe('the list of trusted documents', () => {
  it('names each document by its SHA-256', () => {
    const wrong = Object.entries(manifest).filter(([hash, text]) => createHash('sha256').update(text).digest('hex') !== hash);
    expect(wrong).toEqual([]);
    expect(Object.keys(manifest).length).toBeGreaterThan(5);
  });
});
