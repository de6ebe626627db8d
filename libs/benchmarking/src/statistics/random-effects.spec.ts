import vectors from '../fixtures/oracle-vectors.json' with { type: 'json' };
import { poolVariance } from './pooled-variance.js';
import { mean } from './mean.js';
import { fitRandomEffects, shrink } from './random-effects.js';

const { mixed_model: model, random_effects: vector } = vectors;

describe('fitRandomEffects', () => {
  const variances = vector.n.map((n) => vector.sigma2_within / n);

  it('has Q and τ² of metafor', () => {
    const { q, tau2 } = fitRandomEffects(vector.y, variances);
    expect(q).toBeCloseTo(vector.Q, 5);
    expect(tau2).toBeCloseTo(vector.DL.tau2, 7);
  });

  it('shrinks to the BLUPs of metafor when given its centre', () => {
    const { tau2 } = fitRandomEffects(vector.y, variances);
    shrink(vector.y, variances, vector.DL.mu, tau2).forEach(({ estimate }, i) => {
      expect(estimate).toBeCloseTo(vector.DL.blup[i] ?? NaN, 5);
    });
  });

  it('has no variance between groups when they differ less than chance would have it', () => {
    const { tau2, q } = fitRandomEffects([-0.0467, 0.0467], [0.03842, 0.03842]);
    expect(q).toBeCloseTo(0.1135, 3);
    expect(tau2).toBe(0);
  });

  it('has none for a single group', () => {
    expect(fitRandomEffects([0.4], [0.1])).toEqual({ fixedMean: 0.4, q: 0, tau2: 0 });
  });

  it('refuses effects without variances', () => {
    expect(() => fitRandomEffects([], [])).toThrow(RangeError);
    expect(() => fitRandomEffects([1, 2], [1])).toThrow(RangeError);
  });
});

describe('shrink', () => {
  it('goes half way when variance between equals variance within', () => {
    expect(shrink([0.5, -0.5], [0.1, 0.1], 0, 0.1)).toEqual([
      { estimate: 0.25, reliability: 0.5 },
      { estimate: -0.25, reliability: 0.5 },
    ]);
  });

  it('stays close to a mixed model fitted by lme4', () => {
    const sectorMean = new Map(
      [...new Set(model.sec)].map((sector) => [sector, mean(model.y.filter((_, i) => model.sec[i] === sector))]),
    );
    const residuals = model.y.map((y, i) => y - (sectorMean.get(model.sec[i] ?? '') ?? NaN));
    const systems = [...new Set(model.ics)].map((ics) => residuals.filter((_, i) => model.ics[i] === ics));
    const s2 = poolVariance(systems, residuals.length - systems.length - (sectorMean.size - 1)) ?? NaN;
    const effects = systems.map(mean);
    const variances = systems.map((values) => s2 / values.length);
    const { fixedMean, tau2 } = fitRandomEffects(effects, variances);
    const estimates = shrink(effects, variances, fixedMean, tau2).map(({ estimate }) => estimate);

    expect(s2).toBeCloseTo(model.closed_form.s2, 6);
    expect(tau2).toBeCloseTo(model.closed_form.tau2, 6);
    estimates.forEach((estimate, i) => expect(estimate).toBeCloseTo(model.closed_form.eb[i] ?? NaN, 4));
    expect(correlation(estimates, model.ranef)).toBeGreaterThan(0.99);
  });
});

function correlation(x: readonly number[], y: readonly number[]): number {
  const [mx, my] = [mean(x), mean(y)];
  const products = x.map((value, i) => (value - mx) * ((y[i] ?? NaN) - my));
  const spread = (values: readonly number[], centre: number) => Math.sqrt(values.reduce((sum, v) => sum + (v - centre) ** 2, 0));
  return products.reduce((sum, v) => sum + v, 0) / (spread(x, mx) * spread(y, my));
}
