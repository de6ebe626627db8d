import { codeMaker } from './codes.mjs';
import { systemNames } from './names.mjs';
import { REGION_NAMES } from './places.mjs';
import { stream } from './random.mjs';
import { REGION_SIZES, SYSTEM_MIXES } from './structure.mjs';

export const SYSTEMS_BEGAN = '2022-07-01';

export function makeRegions(seed) {
  const code = codeMaker(seed, 'region');
  const sizes = stream(seed, 'region sizes').shuffled(REGION_SIZES);
  return REGION_NAMES.map((name, i) => ({ code: code(1), name, size: sizes[i] }));
}

/** Puts a system of one trust and one of two side by side in one region: they will join. */
function withTinyPair(mixes, regionSizes) {
  const order = [...mixes];
  const first = regionSizes[0] - 2;
  const swap = (place, size) => {
    const from = order.findIndex((mix) => mix.length === size);
    [order[place], order[from]] = [order[from], order[place]];
  };
  swap(first, 1);
  swap(first + 1, 2);
  return order;
}

/**
 * The systems in the order in which they lie on the map, region after region. Which mix of trusts a system has and in which region it
 * lies is drawn by lot; sizes and mixes are those of England, `scale` times over.
 */
export function makeSystems({ seed, scale }, regions, nextPlace) {
  const random = stream(seed, 'systems');
  const code = codeMaker(seed, 'system');
  const sizes = regions.map(({ size }) => size * scale);
  const mixes = withTinyPair(random.shuffled(Array.from({ length: scale }, () => SYSTEM_MIXES).flat()), sizes);
  const regionOf = regions.flatMap((region, i) => Array(sizes[i]).fill(region.code));
  const labels = new Set();
  const systems = mixes.map((mix, i) => {
    const places = mix.length > 2 && random.chance(0.5) ? [nextPlace(), nextPlace()] : [nextPlace()];
    const label = mapLabel(places, labels);
    return { code: code(2), ...systemNames(places), label, region: regionOf[i], mix, opened: SYSTEMS_BEGAN, closed: null };
  });
  return { systems, code };
}

/** Up to five letters, each label once. */
function mapLabel(places, taken) {
  const [first, second] = places;
  const tries = second ? [`${first.slice(0, 2)}&${second.slice(0, 2)}`] : [];
  for (let n = 3; n <= first.length; n++) tries.push(first.slice(0, n).toUpperCase());
  const label = tries.find((candidate) => !taken.has(candidate)) ?? `${first.slice(0, 3)}${taken.size}`.toUpperCase();
  taken.add(label);
  return label;
}
