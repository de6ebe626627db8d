import { roundOracles } from '../testing/oracles.js';
import { saySpreadOfTrusts } from './say-spread-of-trusts.js';

const say = (q1: number | null, q3: number | null, systemMeans: readonly (number | null)[]) =>
  saySpreadOfTrusts({ theme: 'Well led', trusts: { q1, q3 }, systemMeans });
/** Five means whose middle half is as wide as asked for. */
const spanning = (range: number) => [1, 2, null, 2 + range / 2, 2 + range, 5];

describe('saySpreadOfTrusts', () => {
  it.each([
    [
      0.8,
      0.4,
      'Trusts differ more than systems do on Well led: the middle half of trusts spans 0.80 points, that of systems 0.40.',
    ],
    [
      0.4,
      0.8,
      'Systems differ more than trusts do on Well led: the middle half of trusts spans 0.40 points, that of systems 0.80.',
    ],
    [
      0.5,
      0.5,
      'Trusts differ about as much as systems do on Well led: the middle half of trusts spans 0.50 points, that of systems 0.50.',
    ],
    [
      1,
      0.9,
      'Trusts differ about as much as systems do on Well led: the middle half of trusts spans 1.00 points, that of systems 0.90.',
    ],
    [
      1,
      0.89,
      'Trusts differ more than systems do on Well led: the middle half of trusts spans 1.00 points, that of systems 0.89.',
    ],
    [
      0.9,
      1,
      'Trusts differ about as much as systems do on Well led: the middle half of trusts spans 0.90 points, that of systems 1.00.',
    ],
    [
      0.89,
      1,
      'Systems differ more than trusts do on Well led: the middle half of trusts spans 0.89 points, that of systems 1.00.',
    ],
    [
      0.001,
      0.004,
      'Trusts differ about as much as systems do on Well led: the middle half of trusts spans 0.00 points, that of systems 0.00.',
    ],
  ])('of ranges of %d and %d', (ofTrusts, ofSystems, expected) => {
    expect(say(2, 2 + ofTrusts, spanning(ofSystems))).toBe(expected);
  });

  it('compares nothing where there are not two systems', () => {
    expect(say(2, 2.8, [2.5, null])).toBe('The middle half of trusts spans 0.80 points on Well led.');
  });

  it('says that there is no score', () => {
    expect(say(null, null, [])).toBe('No trust has a score on Well led.');
  });

  it('agrees with the quartiles of the published round', () => {
    const wellLed = roundOracles[0]?.[1].slices['all']?.['well_led'];
    const england = wellLed?.level.indexOf('england') ?? -1;
    const systemMeans = wellLed?.mean.filter((_, i) => wellLed.level[i] === 'system') ?? [];
    expect(say(wellLed?.q1[england] ?? null, wellLed?.q3[england] ?? null, systemMeans)).toBe(
      'Trusts differ more than systems do on Well led: the middle half of trusts spans 1.13 points, that of systems 0.57.',
    );
  });
});
