import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { organisationNames, organisations, publishedRounds } from './index.js';
import { isOpenOn, parentsOn } from './testing/as-at.js';

const read = (file: string) => readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');
const tidyRows = (file: string) =>
  read(file)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
const tidyFiles = publishedRounds.flatMap((r) => r.files).filter((f) => !f.includes('as-published'));

describe('published rounds', () => {
  it('stand on a day on which all 42 systems and 205 trusts existed', () => {
    for (const { asAt } of publishedRounds) {
      expect(parentsOn('counted_in', asAt).size).toBe(42 + 205);
    }
  });

  it('keep the measures and the comparable overall score in different series', () => {
    const seriesOf = (version: string) =>
      new Set(publishedRounds.filter((r) => r.frameworkVersion === version).map((r) => r.series));
    expect([seriesOf('wgll-2025'), seriesOf('wgll-comparable')]).toEqual([
      new Set(['wgll-measures']),
      new Set(['dma-overall-comparable']),
    ]);
  });

  it('name every shipped score file once', () => {
    const shipped = readdirSync(new URL('../data/', import.meta.url)).filter((f) => f.endsWith('.csv'));
    expect(publishedRounds.flatMap((r) => r.files).sort()).toEqual(shipped.sort());
  });

  it.each(tidyFiles)('has only organisations of the footprint and scores from 1 to 5 in %s', (file) => {
    const open = new Set(organisations.filter((o) => isOpenOn(o, '2025-07-31')).map((o) => o.code));
    const rows = tidyRows(file);
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter(([code = '', , , score]) => !open.has(code) || !(Number(score) >= 1 && Number(score) <= 5))).toEqual([]);
  });

  it('has 204 of the 205 trusts in the comparable series, Avon and Wiltshire missing', () => {
    const trusts = new Set(tidyRows('dma-comparable-2025-providers.csv').map(([code]) => code));
    const absent = organisations.filter((o) => o.kind === 'trust' && isOpenOn(o, '2025-07-31') && !trusts.has(o.code));
    expect(absent.map((o) => o.code)).toEqual(['RVN']);
  });

  it('knows every provider name of the file as published', () => {
    const names = new Set(organisationNames.map((n) => n.matchedAs));
    const rows = read('dma-2025-providers-as-published.csv').trim().split(/\r?\n/).slice(1);
    const providers = rows
      .map((row) => row.match(/(?:"[^"]*"|[^,]*)(?=,|$)/g) ?? [])
      .map((cells) => cells.filter((c) => c !== '')[2] ?? '');
    const unknown = providers
      .map((p) => p.replaceAll('"', '').normalize('NFC').replace(/\s+/g, ' ').trim().toUpperCase())
      .filter((p) => !names.has(p));
    expect(rows).toHaveLength(285);
    expect(unknown).toEqual([]);
  });

  it('ships each file as its provenance describes it', () => {
    const provenance = JSON.parse(read('provenance.json')) as { file: string; sha256: string }[];
    expect(provenance).toHaveLength(6);
    for (const { file, sha256 } of provenance) expect(createHash('sha256').update(read(file)).digest('hex')).toBe(sha256);
  });
});
