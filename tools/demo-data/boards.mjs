import { THEME_CODES } from './effects.mjs';
import { stream } from './random.mjs';

const SD = { person: 0.48, personTheme: 0.42, noise: 0.42 };
const NEAR_UNANIMOUS = { person: 0.06, personTheme: 0.05, noise: 0.12 };
const TURNOVER = 0.08;
const COUNTS = { nearUnanimous: 6, split: 12, often: 10 };

const makePerson = (role, spread, random) => ({
  role,
  general: random.normal(spread.person),
  byTheme: Object.fromEntries(THEME_CODES.map((theme) => [theme, random.normal(spread.personTheme)])),
  readiness: random.uniform(),
});

/** Which trusts have a board that nearly agrees, one whose two sides disagree, or one that often cannot say. */
function kinds({ trusts, scale }, plain, random) {
  const fitting = trusts.filter(({ code, parents, closed }) => parents.length === 0 && closed === null && !plain.includes(code));
  const order = random.shuffled(fitting);
  const kindOf = new Map();
  let from = 0;
  for (const [kind, count] of Object.entries(COUNTS)) {
    for (const { code } of order.slice(from, from + count * scale)) kindOf.set(code, kind);
    from += count * scale;
  }
  return kindOf;
}

function makeBoard(trust, kind, random) {
  const size = trust.sector === 'ambulance' ? random.int(10, 14) : random.int(10, 17);
  const executives = Math.min(size - 4, Math.max(4, Math.round(size / 2) + random.int(-1, 1)));
  const spread = kind === 'nearUnanimous' ? NEAR_UNANIMOUS : SD;
  const person = (i) => makePerson(i < executives ? 'executive' : 'non_executive', spread, random);
  return {
    kind,
    size,
    spread,
    gap: kind === 'split' ? random.pick([1.1, 1.1, -1]) : kind === 'nearUnanimous' ? 0 : random.normal(0.14, 0.1),
    cannotSay: kind === 'often' ? 3 : 0.4 + random.uniform(),
    members: Array.from({ length: size }, (_, i) => person(i)),
  };
}

/**
 * The board of every trust, with the members who sit on it. A member stays from round to round but for one in twelve; nothing in the
 * files tells who is who. The trusts of `plain` have a board like most.
 */
export function makeBoards(world, plain) {
  const { seed, trusts } = world;
  const random = stream(seed, 'boards');
  const kindOf = kinds(world, plain, random);
  const boards = new Map(trusts.map((trust) => [trust.code, makeBoard(trust, kindOf.get(trust.code) ?? 'plain', random)]));
  const renew = () => {
    for (const board of boards.values()) {
      board.members = board.members.map((member) =>
        random.chance(TURNOVER) ? makePerson(member.role, board.spread, random) : member,
      );
    }
  };
  return { boards, kindOf, renew };
}
