import { hitPath, hitWords } from './hit-words.js';
import type { Hit } from './hit-words.js';

const trust: Hit = {
  __typename: 'SearchHit',
  code: 'RBL',
  name: 'Wirral University Teaching Hospital NHS Foundation Trust',
  kind: 'TRUST',
  matched: null,
  systemCode: 'QYG',
  systemName: 'Cheshire and Merseyside',
  closed: null,
  successors: [],
};

describe('hitWords', () => {
  it('says what a trust is and where it is counted', () => {
    expect(hitWords(trust)).toBe('Trust RBL, in Cheshire and Merseyside');
  });

  it('says which former name matched', () => {
    expect(hitWords({ ...trust, matched: 'Wirral Hospital' })).toContain('found as Wirral Hospital');
  });

  it('does not repeat a code that matched', () => {
    expect(hitWords({ ...trust, matched: 'RBL' })).toBe('Trust RBL, in Cheshire and Merseyside');
  });

  it('says when an organisation closed and what it is now', () => {
    const closed: Hit = {
      ...trust,
      closed: '2019-09-30',
      successors: [{ __typename: 'OrganisationRef', code: 'REM', name: 'Liverpool University', shortName: 'Liverpool' }],
    };
    expect(hitWords(closed)).toContain('closed 30 September 2019, now Liverpool University');
  });

  it('says when a trust is counted nowhere', () => {
    expect(hitWords({ ...trust, systemCode: null, systemName: null })).toContain('not counted in any system');
  });
});

describe('hitPath', () => {
  it('opens a trust’s system with the trust pointed out', () => {
    expect(hitPath(trust)).toBe('/systems/QYG?trust=RBL');
  });

  const successors: Hit['successors'] = [{ __typename: 'OrganisationRef', code: 'RA7', name: 'Bristol', shortName: 'Bristol' }];
  const closed = { ...trust, code: 'RVJ', systemCode: 'QUY', closed: '2026-06-30', successors };

  it('opens a trust that closed after the round as itself, not as its successor', () => {
    expect(hitPath(closed)).toBe('/systems/QUY?trust=RVJ');
  });

  it('opens the successor of a closed trust that the round does not count', () => {
    expect(hitPath({ ...closed, systemCode: null })).toBe('/systems/RA7');
  });

  it('opens a system that the round does not count by its own code', () => {
    expect(hitPath({ ...trust, kind: 'SYSTEM', code: 'S0E4D', systemCode: null })).toBe('/systems/S0E4D');
  });

  it('opens a system, and a region’s part of the list', () => {
    expect(hitPath({ ...trust, kind: 'SYSTEM', code: 'QYG' })).toBe('/systems/QYG');
    expect(hitPath({ ...trust, kind: 'REGION', code: 'Y62', systemCode: null })).toBe('/systems#region-Y62');
  });

  it('opens the page of a trust without a system, which says why', () => {
    expect(hitPath({ ...trust, systemCode: null })).toBe('/systems/RBL');
  });
});
