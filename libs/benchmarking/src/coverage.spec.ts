import { coverageOf } from './coverage.js';
import { prepareRound } from './prepared-round.js';
import { toy } from './testing/toy-round.js';

const submissions = [
  ...toy.submissions.filter(({ trust }) => trust !== 'A3'),
  { trust: 'A1', careSetting: 'mental_health' as const, scores: [3] },
];
const coverage = coverageOf(prepareRound({ ...toy, submissions }));
const of = (code: string, slice: string) => coverage.find((each) => each.code === code && each.slice === slice);

describe('coverageOf', () => {
  it('counts eligible trusts, submitters and submissions', () => {
    expect(of('QA', 'all')).toMatchObject({ nEligible: 3, nOrganisations: 2, nSubmissions: 3, missing: ['A3'] });
    expect(of('ENG', 'all')).toMatchObject({ nEligible: 6, nOrganisations: 5, nSubmissions: 6, missing: ['A3'] });
  });

  it('misses a silent trust in the care setting of its sector, and nowhere else', () => {
    expect(of('QA', 'mental_health')).toMatchObject({ nEligible: 2, nOrganisations: 1, missing: ['A3'] });
    expect(of('QA', 'acute')).toMatchObject({ nEligible: 2, nOrganisations: 2, missing: [] });
    expect(of('QA', 'community')).toMatchObject({ nEligible: 0, nOrganisations: 0, missing: [] });
  });
});
