import { BOARD_2026 } from '@boardmark/assessment';
import { evidenceGrades, illustrativeOrganisations, supportSessions } from './index.js';
import { isOpenOn } from './testing/as-at.js';
import { readRows } from './testing/rows.js';

const byCode = new Map(illustrativeOrganisations.map((o) => [o.code, o]));
const LAST = '2026-09-30';

/** Share of all who attended whose feedback said so. */
const weighted = (key: 'understandingRose' | 'confidenceRose') =>
  supportSessions.reduce((sum, s) => sum + Number(s[key]) * s.attendees, 0) /
  supportSessions.reduce((sum, s) => sum + s.attendees, 0);

describe('support sessions', () => {
  it('are of both kinds, in the order of their days', () => {
    expect(new Set(supportSessions.map(({ kind }) => kind))).toEqual(new Set(['board_development', 'event']));
    const days = supportSessions.map(({ heldOn }) => heldOn);
    expect(days).toEqual([...days].sort());
    expect(supportSessions.length).toBeGreaterThan(50);
  });

  it('were attended by trusts that existed on the day, by one board at a time in board sessions', () => {
    for (const { kind, heldOn, organisations, attendees } of supportSessions) {
      const trusts = organisations.map((code) => byCode.get(code)!);
      expect(trusts.filter((trust) => trust.kind !== 'trust' || !isOpenOn(trust, heldOn))).toEqual([]);
      if (kind === 'board_development') expect([organisations.length, attendees >= 8 && attendees <= 14]).toEqual([1, true]);
    }
  });

  it('raised understanding of about 88 and confidence of about 90 in a hundred', () => {
    expect(Math.abs(weighted('understandingRose') - 0.88)).toBeLessThan(0.03);
    expect(Math.abs(weighted('confidenceRose') - 0.9)).toBeLessThan(0.03);
  });

  it('are the same in the file', () => {
    const typed = supportSessions.map((s) => [s.id, s.heldOn, s.kind, s.organisations.join(' '), String(s.attendees), s.understandingRose, s.confidenceRose]); // prettier-ignore
    expect(readRows('support-sessions.csv').rows).toEqual(typed);
  });
});

describe('evidence grades', () => {
  it('exist for every theme of every trust of the last round, once', () => {
    const trusts = illustrativeOrganisations.filter((o) => o.kind === 'trust' && isOpenOn(o, LAST));
    const expected = trusts.flatMap(({ code }) => BOARD_2026.themes.map((theme) => `${code} ${theme.code}`));
    expect(evidenceGrades.map(({ organisation, theme }) => `${organisation} ${theme}`).sort()).toEqual(expected.sort());
  });

  it('are mostly asserted, some evidenced, few reviewed by peers', () => {
    const share = (grade: string) => evidenceGrades.filter((g) => g.grade === grade).length / evidenceGrades.length;
    expect(share('asserted')).toBeGreaterThan(share('evidenced'));
    expect(share('evidenced')).toBeGreaterThan(share('peer_reviewed'));
    expect(share('peer_reviewed')).toBeGreaterThan(0.05);
  });

  it('are the same in the file', () => {
    const typed = evidenceGrades.map(({ organisation, theme, grade, gradedOn }) => [organisation, theme, grade, gradedOn]);
    expect(readRows('evidence-grades.csv').rows).toEqual(typed);
  });
});
