import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** FNV-1a: a 32-bit number from text. */
function numberOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/**
 * An independent stream of random numbers for one purpose, so that more draws for one thing change nothing else. Normal numbers are
 * sums of twelve uniform ones: additions give the same bits on every machine.
 */
export function stream(seed, purpose) {
  const generator = xoroshiro128plus(numberOf(`${seed} ${purpose}`));
  const uniform = () => uniformFloat64(generator);
  const int = (from, to) => uniformInt(generator, from, to);
  const normal = (sd = 1, mean = 0) => {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += uniform();
    return mean + sd * sum;
  };
  const shuffled = (list) => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = int(0, i);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  };
  const pick = (list) => list[int(0, list.length - 1)];
  const chance = (probability) => uniform() < probability;
  return { uniform, int, normal, shuffled, pick, chance };
}
