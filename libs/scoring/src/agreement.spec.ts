import { agreementBand, averageDeviationOf, withinGroupAgreement } from './agreement.js';
import type { Answer } from './board-response.js';
import { fraction, toNumber } from './exact/fraction.js';
import vectors from './fixtures/agreement-vectors.json' with { type: 'json' };
import fixture from './fixtures/board-scores.json' with { type: 'json' };
import { jamesAgreement } from './testing/james-agreement.js';

const answers = (rows: readonly (readonly (number | null)[])[]) => rows as readonly (readonly Answer[])[];
/** The package leaves out a respondent with a missing answer. */
const complete = (rows: readonly (readonly (number | null)[])[]) => answers(rows.filter((row) => !row.includes(null)));
const cases = [...fixture.agreement, ...fixture.cohesion].map((each, i) => ({ i, ...each }));

describe('agreement beside R', () => {
  it.each(cases)('has the average deviation and r*wg(J) of multilevel, case $i', ({ answers: rows, ad, lindell, james }) => {
    expect(toNumber(averageDeviationOf(complete(rows)) ?? fraction(-1))).toBeCloseTo(ad, 10);
    const star = toNumber(withinGroupAgreement(complete(rows)) ?? fraction(-1));
    expect(star).toBeCloseTo(lindell, 10);
    expect(jamesAgreement(star, rows[0]?.length ?? 0)).toBeCloseTo(james, 10);
  });

  it('has the published values of the data set cohesion', () => {
    const units = Object.fromEntries(fixture.cohesion.map(({ unit, answers: rows }) => [unit, complete(rows)]));
    for (const unit of ['1044B', '1044C'] as const) {
      const star = toNumber(withinGroupAgreement(units[unit] ?? []) ?? fraction(-1));
      expect(jamesAgreement(star, 5)).toBeCloseTo(vectors.agreement_cohesion_dataset[unit], 7);
    }
  });

  it('has the values of the worked example', () => {
    const rows = answers(vectors.agreement.items);
    const first = rows.map(([answer = null]) => [answer]);
    expect(toNumber(averageDeviationOf(first) ?? fraction(-1))).toBe(vectors.agreement.AD_M_item1);
    expect(toNumber(withinGroupAgreement(first) ?? fraction(-1))).toBeCloseTo(vectors.agreement.rwg_item1, 7);
  });
});

describe('agreement', () => {
  it('may be negative', () => {
    expect(toNumber(withinGroupAgreement(answers([[1], [1], [5], [5]])) ?? fraction(9))).toBeCloseTo(1 - 16 / 3 / 2, 12);
  });
  it('needs two answers to a statement', () => {
    expect(
      averageDeviationOf(
        answers([
          [4, 2],
          [null, 3],
        ]),
      ),
    ).toEqual(fraction(1, 2));
    expect([averageDeviationOf(answers([[4], [null]])), withinGroupAgreement([])]).toEqual([null, null]);
  });
  it.each([
    [fraction(1, 2), 'strong'],
    [fraction(501, 1000), 'moderate'],
    [fraction(83, 100), 'moderate'],
    [fraction(5, 6), 'mixed'],
  ])('has bands that begin beyond their limits, %#', (deviation, band) => expect(agreementBand(deviation)).toBe(band));
});
