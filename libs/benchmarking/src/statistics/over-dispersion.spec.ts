import vectors from '../fixtures/oracle-vectors.json' with { type: 'json' };
import { estimateOverDispersion } from './over-dispersion.js';

const { funnel_od: vector } = vectors;

describe('estimateOverDispersion', () => {
  it('has φ and τ² of FunnelPlotR on the square roots of ratios', () => {
    const ratio = vector.numerator.map((numerator, i) => numerator / (vector.denominator[i] ?? NaN));
    const variances = vector.denominator.map((denominator) => 1 / (4 * denominator));
    const { phi, tau2 } = estimateOverDispersion(
      ratio.map((r) => Math.sqrt(r) - 1),
      variances,
    );
    expect(phi).toBeCloseTo(vector.CQC.phi, 5);
    expect(tau2).toBeCloseTo(vector.CQC.tau2, 7);
  });

  it('allows nothing extra when the groups differ no more than chance', () => {
    expect(estimateOverDispersion([0.1, -0.1, 0.05], [0.1, 0.1, 0.1]).tau2).toBe(0);
  });

  it('does not let one far group widen the funnel as much as its distance would', () => {
    const variances = Array.from({ length: 20 }, () => 0.01);
    const near = variances.map((_, i) => (i % 2 === 0 ? 0.1 : -0.1));
    const oneFar = near.map((value, i) => (i === 0 ? 5 : value));
    expect(estimateOverDispersion(oneFar, variances)).toEqual(estimateOverDispersion(near, variances));
  });
});
