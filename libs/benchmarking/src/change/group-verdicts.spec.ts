import { type ChangeEvidence, groupVerdicts } from './group-verdicts.js';

const evidence = (
  level: ChangeEvidence['level'],
  change: number,
  half: number | null,
  pValue: number | null,
): ChangeEvidence => ({
  level,
  change,
  ciLow: half === null ? null : change - half,
  ciHigh: half === null ? null : change + half,
  pValue,
});

describe('groupVerdicts', () => {
  it('needs an interval without 0 for England and regions', () => {
    const groups = [
      evidence('england', 0.16, 0.04, 1e-9),
      evidence('region', -0.2, 0.1, 0.001),
      evidence('region', 0.1, 0.2, 0.3),
    ];
    expect(groupVerdicts(groups)).toEqual(['improved', 'deteriorated', 'no_clear_change']);
  });

  it('needs more of a system when many systems are tested', () => {
    const system = evidence('system', 0.2, 0.19, 0.04);
    const others = Array.from({ length: 41 }, () => evidence('system', 0, 0.2, 1));
    expect(groupVerdicts([system])).toEqual(['improved']);
    expect(groupVerdicts([system, ...others])[0]).toBe('no_clear_change');
  });

  it('needs an interval without 0 of a system that is flagged', () => {
    expect(groupVerdicts([evidence('system', 0.2, 0.21, 0.08)])).toEqual(['no_clear_change']);
  });

  it('sees no clear change without an interval', () => {
    expect(groupVerdicts([evidence('system', 1, null, null), evidence('england', 1, null, null)])).toEqual([
      'no_clear_change',
      'no_clear_change',
    ]);
  });
});
