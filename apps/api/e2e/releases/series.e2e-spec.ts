import { RoundsRepository } from '../../src/frameworks/rounds.repository.js';
import { ReleasesService } from '../../src/releases/releases.service.js';
import { ImportsService } from '../../src/submissions/imports.service.js';
import { useServer } from '../harness/use-server.js';

const server = useServer();

async function addMeasuresRound(year: string, score: string): Promise<void> {
  const id = `dma-${year}`;
  const names = { name: `Digital Maturity Assessment ${year}`, shortName: `DMA ${year}`, label: year };
  const place = { frameworkVersion: 'wgll-2025', series: 'wgll-measures', asAt: '2026-07-01' };
  await server.app.get(RoundsRepository).open({ id, ...names, ...place });
  const bytes = Buffer.from(`ods_code,care_setting,theme,score\nRBS,acute,well_led,${score}\nR1H,acute,well_led,2\n`);
  await server.app.get(ImportsService).commit({ name: 'scores.csv', bytes }, id);
  await server.app.get(ReleasesService).close(id);
}

const changeOn = async (round: string) => {
  const { data } = await server.query<{ release: { change: { round: { id: string }; previousRound: { id: string } } } }>(
    `query ($round: ID!) { release(round: $round) { ... on Release { change { round { id } previousRound { id } } } } }`,
    { round },
  );
  return data?.release.change;
};

describe('a new round of the measures', () => {
  const overall = { round: { id: 'dma-comparable-2025' }, previousRound: { id: 'dma-comparable-2024' } };

  it('never takes the place of the overall score, whose rounds alone are shown as change', async () => {
    expect(await changeOn('dma-2025')).toEqual(overall);
    await addMeasuresRound('2026', '4.3');
    await addMeasuresRound('2027', '1.3');
    expect(await changeOn('dma-2025')).toEqual(overall);
    expect(await changeOn('dma-2027')).toEqual(overall);
  });

  it('stands on the systems of its own date', async () => {
    const { data } = await server.query<{ release: { groups: { codes: string[] }; hexLayout: { codes: string[] } } }>(
      `{ release(round: "dma-2026") { ... on Release { groups(level: SYSTEM) { codes } hexLayout { codes } } } }`,
    );
    expect(data?.release.groups.codes).toHaveLength(36);
    expect(data?.release.hexLayout.codes.every((code) => data.release.groups.codes.includes(code))).toBe(true);
  });
});
