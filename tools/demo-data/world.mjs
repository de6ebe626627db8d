import { applyChanges } from './changes.mjs';
import { placeMaker } from './places.mjs';
import { makeRegions, makeSystems } from './systems.mjs';
import { makeTrusts, placeHeadOffices } from './trusts.mjs';

/** Every code named anywhere in a value. */
export const codesIn = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(codesIn));

/** The invented England: who exists when, who belongs to whom when, and which special cases it holds. */
export function makeWorld({ seed, scale }) {
  const nextPlace = placeMaker(seed);
  const regions = makeRegions(seed);
  const { systems, code: systemCode } = makeSystems({ seed, scale }, regions, nextPlace);
  const mapOrder = [...systems];
  const { trusts, code: trustCode, random } = makeTrusts({ seed, scale }, systems, nextPlace);
  const world = { seed, scale, regions, systems, trusts, successions: [], systemCode, trustCode, random };
  const special = applyChanges(world, nextPlace);
  placeHeadOffices(world, codesIn(special));
  return { seed, scale, regions, systems, mapOrder, trusts, successions: world.successions, special };
}

export const isOpenOn = ({ opened, closed }, date) => opened <= date && (closed === null || date <= closed);

/** The system in which a trust is counted on a day. */
export const systemOn = (trust, date) =>
  trust.counted.find(({ from, to }) => (from === null || from <= date) && (to === null || date <= to))?.system;
