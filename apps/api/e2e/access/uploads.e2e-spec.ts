import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DataSource } from 'typeorm';
import { RoundsRepository } from '../../src/frameworks/rounds.repository.js';
import { MAX_UPLOAD_BYTES } from '../../src/submissions/reading/read-score-file.js';
import { ADMINISTRATOR, useServer } from '../harness/use-server.js';

const server = useServer();
const shipped = createRequire(import.meta.url).resolve('@boardmark/reference-data/data/dma-comparable-2025-icbs.csv');
const OUTCOME = `__typename ... on ImportAccepted { stored repeated nScores }
  ... on ImportRejected { nProblems problems { code row column } } ... on ImportNotFound { id }`;

const NEW_ROUND = {
  id: 'dma-2026',
  name: 'Digital Maturity Assessment 2026',
  shortName: 'DMA 2026',
  frameworkVersion: 'wgll-2025',
  series: 'wgll-measures',
  label: '2026',
  asAt: '2026-07-01',
};

const uploads = async (): Promise<number> => {
  const rows = await server.app
    .get(DataSource)
    .query<{ n: number }[]>(`SELECT count(*)::int AS n FROM import WHERE status = 'uploaded'`);
  return rows[0]?.n ?? -1;
};

function send(fileName: string, content: Buffer) {
  const boundary = 'boardmark-test';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: text/csv\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  return server.app.inject({ method: 'POST', url: '/imports', payload, headers });
}

const importScores = async (id: string, round: string, commit = false) => {
  const { data, errors } = await server.query<{ importScores: { __typename: string } }>(
    `mutation ($id: ID!, $round: ID!, $commit: Boolean!) { importScores(id: $id, round: $round, commit: $commit) { ${OUTCOME} } }`,
    { id, round, commit },
  );
  expect(errors).toBeUndefined();
  return data?.importScores;
};

describe('an upload', () => {
  it('is refused from somebody who may import nothing, and nothing is kept', async () => {
    expect((await send('scores.csv', Buffer.from('a'))).statusCode).toBe(403);
    expect(await uploads()).toBe(0);
  });

  it('is kept, then checked against a round by its id', async () => {
    server.viewer = ADMINISTRATOR;
    const kept = (await send('icbs.csv', readFileSync(shipped))).json() as { id: string; bytes: number; sha256: string };
    expect(kept.sha256).toMatch(/^[0-9a-f]{64}$/);
    const known = { __typename: 'ImportAccepted', repeated: true, nScores: 42 };
    expect(await importScores(kept.id, 'dma-comparable-2025')).toMatchObject({ ...known, stored: false });
    expect(await importScores(kept.id, 'dma-comparable-2025', true)).toMatchObject({ ...known, stored: true });
    expect(await importScores(kept.id, 'dma-2025', true)).toMatchObject({ __typename: 'ImportRejected' });
  });

  it('is stored once, however often its commit is sent', async () => {
    server.viewer = ADMINISTRATOR;
    await server.app.get(RoundsRepository).open(NEW_ROUND);
    const { id } = (
      await send('scores.csv', Buffer.from('ods_code,care_setting,theme,score\nRBS,acute,well_led,4.3\n'))
    ).json() as {
      id: string;
    };
    const accepted = { __typename: 'ImportAccepted', nScores: 1 };
    expect(await importScores(id, NEW_ROUND.id)).toMatchObject({ ...accepted, stored: false, repeated: false });
    expect(await importScores(id, NEW_ROUND.id, true)).toMatchObject({ ...accepted, stored: true, repeated: false });
    expect(await importScores(id, NEW_ROUND.id, true)).toMatchObject({ ...accepted, stored: true, repeated: true });
  });

  it('tells an unknown upload and an unknown round', async () => {
    server.viewer = ADMINISTRATOR;
    const { id } = (await send('icbs.csv', readFileSync(shipped))).json() as { id: string };
    expect(await importScores(id, 'dma-1999')).toEqual({ __typename: 'ImportNotFound', id: 'dma-1999' });
    expect(await importScores('not-an-id', 'dma-2025')).toMatchObject({ __typename: 'ImportNotFound' });
  });

  it('is refused when larger than the limit, and when it is no file', async () => {
    server.viewer = ADMINISTRATOR;
    expect((await send('large.csv', Buffer.alloc(MAX_UPLOAD_BYTES + 1, 'a'))).statusCode).toBe(413);
    const text = await server.app.inject({ method: 'POST', url: '/imports', payload: { a: 1 } });
    expect(text.statusCode).toBe(400);
  });
});
