import type { GroupPanel } from './group-panels.js';
import { meanChange, poolChanges } from './pooled-change.js';

const panel = (level: GroupPanel['key']['level'], changes: readonly number[]): GroupPanel => ({
  key: { level, code: 'X' },
  panel: changes.map((change, i) => ({ trust: `R${i}`, before: 2, after: 2 + change })),
  before: [],
  after: [],
});

describe('poolChanges', () => {
  it('pools the changes within systems and nothing else', () => {
    const panels = [
      panel('england', [9, -9]),
      panel('region', [9, -9]),
      panel('system', [0.1, 0.3]),
      panel('system', [0, 0.4, 0.2]),
    ];
    const { variance, df } = poolChanges(panels);
    expect(df).toBe(3);
    expect(variance).toBeCloseTo((0.02 + 0.08) / 3, 12);
  });

  it('ignores systems without a panel, and has no variance when each has one trust', () => {
    expect(poolChanges([panel('system', []), panel('system', [0.3]), panel('system', [0.1])])).toEqual({ variance: null, df: 0 });
  });
});

describe('meanChange', () => {
  it('averages the changes of the panel', () => {
    expect(meanChange(panel('system', [0.07, 0.2, 0.1, -0.1, 0.4]))).toBeCloseTo(0.134, 12);
  });

  it('refuses an empty panel', () => {
    expect(() => meanChange(panel('system', []))).toThrow(RangeError);
  });
});
