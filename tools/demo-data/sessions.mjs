import { csv } from './csv.mjs';
import { daysAfter } from './days.mjs';
import { stream } from './random.mjs';
import { isOpenOn, systemOn } from './world.mjs';

const FROM = '2024-04-15';
const DAYS = 860;
const BOARD_SESSIONS = 56;
const EVENTS = 14;
/** How much else than being behind decides who asks for a session. */
const HASTE = 0.3;
/** Shares of those who attended whose understanding, and whose confidence, rose. */
const FEEDBACK = { understandingRose: 0.88, confidenceRose: 0.9 };
/** Points by which a board session lifts every theme of a trust from then on. */
const LIFT = 0.1;

function share(expected, attendees, random) {
  let rose = 0;
  for (let i = 0; i < attendees; i++) if (random.chance(expected)) rose++;
  return (rose / attendees).toFixed(2);
}

function session(kind, heldOn, organisations, attendees, random) {
  return {
    kind,
    heldOn,
    organisations,
    attendees,
    understandingRose: share(FEEDBACK.understandingRose, attendees, random),
    confidenceRose: share(FEEDBACK.confidenceRose, attendees, random),
  };
}

/** Trusts in the order in which they ask for a session: those further behind mostly sooner. */
function asking({ trusts }, { own, bySystem }, random) {
  const lasting = trusts.filter(({ closed, parents }) => closed === null && parents.length === 0);
  const level = ({ code, counted }) => own.get(code).level + bySystem.get(counted[0].system).all;
  return lasting
    .map((trust) => ({ trust, rank: level(trust) + random.normal(HASTE) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ trust }) => trust);
}

/** Sessions with one board each, no board twice, and events for the trusts of two to four systems. */
export function makeSessions(world, effects) {
  const { seed, scale, systems, trusts } = world;
  const random = stream(seed, 'sessions');
  const day = () => daysAfter(FROM, random.int(0, DAYS));
  const boards = asking(world, effects, random)
    .slice(0, BOARD_SESSIONS * scale)
    .map((trust) => {
      const date = day();
      const heldOn = isOpenOn(trust, date) ? date : daysAfter(trust.opened, 60);
      return session('board_development', heldOn, [trust.code], random.int(8, 14), random);
    });
  const events = Array.from({ length: EVENTS * scale }, () => {
    const heldOn = day();
    const some = random.shuffled(systems.filter((system) => isOpenOn(system, heldOn))).slice(0, random.int(2, 4));
    const invited = trusts.filter((t) => isOpenOn(t, heldOn) && some.some(({ code }) => code === systemOn(t, heldOn)));
    const coming = invited.filter(() => random.chance(0.7)).map(({ code }) => code);
    const organisations = coming.length > 0 ? coming.sort() : [invited[0].code];
    return session('event', heldOn, organisations, organisations.length * random.int(2, 4), random);
  });
  return [...boards, ...events]
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : a.organisations[0] < b.organisations[0] ? -1 : 1))
    .map((row, i) => ({ id: `session-${String(i + 1).padStart(3, '0')}`, ...row }));
}

/** What the board sessions held up to a day added to a trust's scores. */
export function liftFrom(sessions) {
  const firstDay = new Map(
    sessions.filter(({ kind }) => kind === 'board_development').map((s) => [s.organisations[0], s.heldOn]),
  );
  return ({ code }, asAt) => (firstDay.has(code) && firstDay.get(code) < asAt ? LIFT : 0);
}

export const sessionsFile = (sessions) => ({
  name: 'support-sessions.csv',
  content: csv(
    'session,held_on,kind,organisations,attendees,understanding_rose,confidence_rose',
    sessions.map((s) => [s.id, s.heldOn, s.kind, s.organisations.join(' '), s.attendees, s.understandingRose, s.confidenceRose]),
  ),
});
