import { BOARD_2026 } from '../frameworks/board-2026.js';
import type { OrganisationKind } from '../vocabulary.js';
import type { ScoreFileContext } from './context.js';
import { findByCode, findByName } from './find-organisation.js';
import { indexNames } from './index-names.js';

const trust = (name: string, open = true) => ({
  kind: 'trust' as OrganisationKind,
  name,
  system: 'QA1' as string | null,
  region: 'Y1' as string | null,
  open,
});
const ORGANISATIONS: ScoreFileContext['organisations'] = new Map([
  ['QA1', { kind: 'system' as OrganisationKind, name: 'Alder ICB', system: null, region: 'Y1', open: true }],
  ['RA1', trust('Ash Trust')],
  ['RA2', trust('Twin Trust')],
  ['RA3', trust('Twin Trust')],
  ['RA4', trust('Gone Trust', false)],
]);

const context = (...own: string[]): ScoreFileContext => ({
  round: { id: 'r', status: 'open', asAt: '2026-03-31' },
  framework: BOARD_2026,
  organisations: ORGANISATIONS,
  organisationsByName: indexNames([...ORGANISATIONS].map(([code, { name }]) => [name, code])),
  stored: new Set(['RA2 all']),
  own: new Set(own),
});

describe('a file that may be about own organisations only', () => {
  const OTHERS = ['RA2', 'RA4', 'QA1', 'Y1', 'ZZZ', ''];

  it('finds them by code and by name, also a name that others bear', () => {
    expect(findByCode(' ra1 ', context('RA1'))).toEqual({ value: 'RA1' });
    expect(findByName('ash trust', 'trust', context('RA1'))).toEqual({ value: 'RA1' });
    expect(findByName('Twin Trust', 'trust', context('RA3'))).toEqual({ value: 'RA3' });
  });

  it('says the same of every other, whether open, closed, stored, no trust or none', () => {
    const faults = [
      ...OTHERS.map((code) => findByCode(code, context('RA3', 'RA1'))),
      ...['Gone Trust', 'No Trust', ''].map((name) => findByName(name, 'trust', context('RA3', 'RA1'))),
    ].map((found) => ('fault' in found ? { ...found.fault, value: null } : found));
    for (const fault of faults)
      expect(fault).toEqual({
        code: 'ORGANISATION_NOT_OWN',
        message: 'This file may only hold rows of RA1, RA3.',
        value: null,
        expected: 'RA1, RA3',
      });
  });

  it('says of an own one what is wrong with it', () => {
    expect(findByCode('RA4', context('RA4'))).toMatchObject({ fault: { code: 'ORGANISATION_NOT_OPEN' } });
  });

  it('finds systems and regions as any other file', () => {
    expect(findByName('Alder ICB', 'system', context('RA1'))).toEqual({ value: 'QA1' });
  });

  it('takes no row from somebody who answers for nobody', () => {
    expect(findByCode('RA1', context())).toMatchObject({
      fault: { message: 'This file may only hold rows of no organisation.' },
    });
  });
});
