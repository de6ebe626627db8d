import { type CoverageStatement, sayCoverage } from './say-coverage.js';
import { wordsOf } from '../testing/words-of.js';

const full: CoverageStatement = {
  nEligible: 16,
  nOrganisations: 16,
  nSubmissions: 22,
  byCareSetting: true,
  missing: [],
  countedElsewhere: [],
};
const avon = { name: 'Avon and Wiltshire Mental Health Partnership', system: null };

describe('sayCoverage', () => {
  it.each<[string, Partial<CoverageStatement>, string]>([
    ['everybody', {}, '16 of 16 trusts submitted: 22 submissions by care setting. None is missing.'],
    [
      'who is missing',
      { nEligible: 4, nOrganisations: 3, nSubmissions: 4, missing: [avon] },
      '3 of 4 trusts submitted: 4 submissions by care setting. Missing: Avon and Wiltshire Mental Health Partnership.',
    ],
    [
      'where a missing trust belongs, on the page of England',
      { nEligible: 205, nOrganisations: 204, nSubmissions: 285, missing: [{ ...avon, system: 'Bath' }] },
      '204 of 205 trusts submitted: 285 submissions by care setting. Missing: Avon and Wiltshire Mental Health Partnership (Bath).',
    ],
    [
      'two missing trusts apart from each other',
      { nOrganisations: 14, nSubmissions: 20, missing: [avon, { name: 'B and C', system: null }] },
      '14 of 16 trusts submitted: 20 submissions by care setting. Missing: Avon and Wiltshire Mental Health Partnership; B and C.',
    ],
    [
      'only how many are missing when they are many',
      { nOrganisations: 8, nSubmissions: 8, missing: Array.from({ length: 8 }, () => avon) },
      '8 of 16 trusts submitted: 8 submissions by care setting. Eight are missing.',
    ],
    [
      'one trust',
      { nEligible: 1, nOrganisations: 1, nSubmissions: 1 },
      'The one trust here submitted: 1 submission by care setting.',
    ],
    [
      'one trust that did not submit',
      { nEligible: 1, nOrganisations: 0, nSubmissions: 0, missing: [avon] },
      'The one trust here did not submit: Avon and Wiltshire Mental Health Partnership.',
    ],
    ['organisations scored as a whole', { byCareSetting: false }, '16 of 16 trusts submitted. None is missing.'],
    ['no trust', { nEligible: 0, nOrganisations: 0, nSubmissions: 0 }, 'No trust is counted here.'],
    [
      'who is counted elsewhere',
      { countedElsewhere: [{ name: 'London Ambulance Service', countedIn: 'North West London' }] },
      '16 of 16 trusts submitted: 22 submissions by care setting. None is missing. ' +
        'London Ambulance Service has its head office here but is counted under North West London.',
    ],
    [
      'two that are counted elsewhere',
      {
        countedElsewhere: [
          { name: 'A', countedIn: 'X' },
          { name: 'B', countedIn: 'Y' },
        ],
      },
      '16 of 16 trusts submitted: 22 submissions by care setting. None is missing. ' +
        'Two trusts have their head offices here but are counted elsewhere: A under X; B under Y.',
    ],
  ])('says %s', (_, change, expected) => {
    expect(wordsOf(sayCoverage({ ...full, ...change }))).toBe(expected);
  });

  it('stresses how many of how many', () => {
    expect(sayCoverage(full)[0]).toEqual({ text: '16 of 16 trusts', strong: true });
  });
});
