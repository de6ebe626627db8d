import type { GroupLevels_MatrixFragment } from '../gql/graphql.js';
import { SYSTEMS } from '../testing/matrix-fixture.js';
import { toGroupLevels } from './group-levels.js';
import { countedIn, settingFinding, settingRange } from './setting-words.js';

const systems = toGroupLevels(SYSTEMS as unknown as GroupLevels_MatrixFragment, 'well_led');
const shared = { measureName: 'Well led', englandMean: 2.83 };

describe('settingFinding', () => {
  const finding = { ...shared, name: 'Alpha', setting: 'acute', scores: 'as-scored', value: 3.6 } as const;

  it('states the figure beside England’s', () => {
    expect(settingFinding(finding)).toBe('In acute services Alpha averages 3.6 on Well led, England 2.8');
    expect(settingFinding({ ...finding, scores: 'like-for-like' })).toContain('Alpha stands, like for like, at 3.6 on');
  });

  it('says that nobody is counted, never zero', () => {
    expect(settingFinding({ ...finding, setting: 'ambulance', value: null })).toBe('No ambulance trust is counted here');
  });
});

describe('settingRange', () => {
  it('states lowest and highest mean of the groups that have one', () => {
    expect(settingRange(systems, 'system', { ...shared, setting: 'mental-health' })).toBe(
      'In mental health services Well led ranges from 2.5 to 3.6 between 2 systems, England 2.8',
    );
    expect(settingRange(systems.slice(1), 'system', { ...shared, setting: 'acute' })).toContain('averages 2.5 in one system');
  });

  it('says that no group counts a trust', () => {
    expect(settingRange([], 'system', { ...shared, setting: 'ambulance' })).toBe('No system counts an ambulance trust');
    expect(settingRange([], 'region', { ...shared, setting: 'community' })).toContain('counts a trust with community services');
  });
});

describe('countedIn', () => {
  it('leaves out groups without a trust in the setting, and says how many', () => {
    const { counted, leftOut } = countedIn(systems, 'system', 'ambulance');
    expect(counted.map(({ code }) => code)).toEqual(['QAA', 'QBB']);
    expect(leftOut).toBe('1 system counts no ambulance trust.');
    expect(countedIn([...systems, ...systems], 'system', 'acute').leftOut).toBe('2 systems count no trust with acute services.');
  });

  it('keeps every group where all settings count', () => {
    expect(countedIn(systems, 'system', 'all')).toEqual({ counted: systems, leftOut: null });
  });
});
