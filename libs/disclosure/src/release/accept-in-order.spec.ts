import fc from 'fast-check';
import { acceptInOrder } from './accept-in-order.js';

const sum = (list: readonly number[]) => list.reduce((total, x) => total + x, 0);

describe('acceptInOrder', () => {
  it('leaves out what would break a rule and goes on', () => {
    expect(acceptInOrder([3, 4, 2], (list) => (sum(list) > 6 ? sum(list) : null))).toEqual({
      accepted: [3, 2],
      refused: [{ candidate: 4, breach: 7 }],
    });
  });

  it('has nothing to accept of nothing', () => {
    expect(acceptInOrder([], () => 'never asked')).toEqual({ accepted: [], refused: [] });
  });

  it('decides as if every candidate had been asked about by itself', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 40 }), fc.nat({ max: 60 }), (candidates, limit) => {
        const breach = (list: readonly number[]) => (sum(list) > limit ? sum(list) : null);
        const accepted: number[] = [];
        const refused: { candidate: number; breach: number }[] = [];
        for (const candidate of candidates) {
          const found = breach([...accepted, candidate]);
          if (found === null) accepted.push(candidate);
          else refused.push({ candidate, breach: found });
        }
        expect(acceptInOrder(candidates, breach)).toEqual({ accepted, refused });
      }),
    );
  });

  it('decides the same where several rules can break, at different places', () => {
    const rules = [
      (list: readonly number[]) => sum(list) > 30,
      (list: readonly number[]) => list.filter((x) => x > 5).length > 3,
    ];
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 40 }), (candidates) => {
        const breach = (list: readonly number[], like?: number) => {
          const rule = like === undefined ? rules.findIndex((broken) => broken(list)) : rules[like]?.(list) ? like : -1;
          return rule < 0 ? null : rule;
        };
        const accepted = candidates.reduce<number[]>((list, x) => (breach([...list, x]) === null ? [...list, x] : list), []);
        expect(acceptInOrder(candidates, breach).accepted).toEqual(accepted);
      }),
    );
  });

  it('asks about a long list without refusals once', () => {
    let asked = 0;
    acceptInOrder(
      Array.from({ length: 1000 }, (_, i) => i),
      () => {
        asked++;
        return null;
      },
    );
    expect(asked).toBe(1);
  });
});
