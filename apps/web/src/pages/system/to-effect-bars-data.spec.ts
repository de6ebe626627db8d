import { SYSTEM } from '../../testing/system-fixture.js';
import type { SystemSplit_SystemFragment } from '../../gql/graphql.js';
import { splitTwin, toEffectBarsData } from './to-effect-bars-data.js';

describe('toEffectBarsData', () => {
  it('passes total, mix and score through unchanged', () => {
    expect(toEffectBarsData({ total: 0.77, mixEffect: 0.09, difference: 0.68 })).toEqual({ total: 0.77, mix: 0.09, score: 0.68 });
  });

  it('has no bars without a score', () => {
    expect(toEffectBarsData({ total: null, mixEffect: null, difference: null })).toBeNull();
  });
});

describe('splitTwin', () => {
  it('holds every measure in the order of the framework, empty where there is no score', () => {
    const themes = [
      { code: 'safe_practice', name: 'Safe practice' },
      { code: 'well_led', name: 'Well led' },
    ];
    const twin = splitTwin(SYSTEM.themes as unknown as SystemSplit_SystemFragment['themes'], themes, 'Alpha, DMA 2025');
    expect(twin.caption).toBe('Difference from England and its parts, every measure: Alpha, DMA 2025');
    expect(twin.rows).toEqual([
      { measure: 'Safe practice', total: null, mix: null, score: null },
      { measure: 'Well led', total: 0.77, mix: 0.09, score: 0.68 },
    ]);
  });
});
