import { ROUNDS } from '../testing/rounds-fixture.js';
import { pickableRounds, selectRound } from './rounds.js';
import type { RoundInfo } from './rounds.js';

const rounds = ROUNDS as unknown as RoundInfo[];
const older = { ...rounds[0], id: 'dma-2023', asAt: '2023-06-30' } as RoundInfo;
const open = { ...rounds[0], id: 'dma-2026', asAt: '2026-06-30', status: 'OPEN' } as RoundInfo;

describe('pickableRounds', () => {
  it('offers released rounds by measure, newest first, and never the comparable series', () => {
    expect(pickableRounds([older, open, ...rounds]).map((round) => round.id)).toEqual(['dma-2025', 'dma-2023']);
  });

  it('offers invented rounds too, but after every real one', () => {
    const invented = {
      ...rounds[0],
      id: 'invented',
      asAt: '2030-06-30',
      illustrative: true,
      series: 'illustrative-wgll-measures',
    };
    expect(pickableRounds([invented as RoundInfo, older, ...rounds]).map((round) => round.id)).toEqual([
      'dma-2025',
      'dma-2023',
      'invented',
    ]);
  });
});

describe('selectRound', () => {
  const pickable = pickableRounds([older, ...rounds]);

  it('takes the newest when the address names none', () => {
    expect(selectRound(pickable, null)?.id).toBe('dma-2025');
  });

  it('takes the one the address names', () => {
    expect(selectRound(pickable, 'dma-2023')?.id).toBe('dma-2023');
  });

  it('takes none when the address names one that is not there, rather than another', () => {
    expect(selectRound(pickable, 'dma-1999')).toBeNull();
    expect(selectRound([], null)).toBeNull();
  });
});
