import { boardFiles } from './board-files.mjs';
import { makeBoards } from './boards.mjs';
import { makeEffects, makeTrueScores } from './effects.mjs';
import { gradesFile, makeGrades } from './evidence.mjs';
import { hexRows } from './hexagons.mjs';
import { membershipRows, nameRows, organisationRows, successionRows } from './organisation-rows.mjs';
import { publishedFiles } from './published-round.mjs';
import { BOARD_ROUNDS, WGLL_ROUND } from './rounds.mjs';
import { liftFrom, makeSessions, sessionsFile } from './sessions.mjs';
import { planSubmissions } from './submissions.mjs';
import { makeWorld } from './world.mjs';

const codesWhere = (map, value) => [...map].filter(([, own]) => own === value).map(([code]) => code);

function specialCases(world, { kindOf, own, submissions }) {
  const movers = new Map([...own].map(([code, { mover }]) => [code, mover]));
  const single = world.systems.filter((system) => system.mix?.length === 1 && system.closed === null);
  return {
    ...world.special,
    systemsOfOneTrust: single.map(({ code }) => code),
    neverSubmitting: submissions.never,
    supplyingScores: submissions.direct,
    nearlyUnanimousBoards: codesWhere(kindOf, 'nearUnanimous'),
    splitBoards: codesWhere(kindOf, 'split'),
    boardsThatOftenCannotSay: codesWhere(kindOf, 'often'),
    fastMovers: codesWhere(movers, 'fast'),
    slipping: codesWhere(movers, 'slipping'),
  };
}

/** Everything that is written: typed rows by name, and files. The same seed and scale give the same. */
export function makeIllustrativeEngland({ seed, scale }) {
  const world = makeWorld({ seed, scale });
  const organisations = organisationRows(world);
  const effects = makeEffects(world);
  const supportSessions = makeSessions(world, effects);
  const truths = makeTrueScores(world, effects, BOARD_ROUNDS, liftFrom(supportSessions));
  const submissions = planSubmissions(world, BOARD_ROUNDS);
  const { boards, kindOf, renew } = makeBoards(world, [...submissions.never, ...submissions.direct]);
  const evidenceGrades = makeGrades(world, BOARD_ROUNDS.at(-1));
  return {
    rows: {
      organisations,
      names: nameRows(world, organisations),
      memberships: membershipRows(world),
      successions: successionRows(world),
      hexLayout: hexRows(world),
      rounds: [...BOARD_ROUNDS, WGLL_ROUND],
      supportSessions,
      evidenceGrades,
    },
    special: specialCases(world, { kindOf, own: effects.own, submissions }),
    files: [
      ...boardFiles(world, BOARD_ROUNDS, { plan: submissions.plan, truths, boards, renew }),
      ...publishedFiles(world, WGLL_ROUND, truths.at(-1)),
      sessionsFile(supportSessions),
      gradesFile(evidenceGrades),
    ],
  };
}
