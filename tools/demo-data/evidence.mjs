import { csv } from './csv.mjs';
import { daysAfter } from './days.mjs';
import { THEME_CODES } from './effects.mjs';
import { stream } from './random.mjs';
import { isOpenOn } from './world.mjs';

/** Trusts differ in how much evidence they hand in; most of what boards say is asserted only. */
const HABITS = [
  { asserted: 0.9, evidenced: 0.09 },
  { asserted: 0.6, evidenced: 0.3 },
  { asserted: 0.3, evidenced: 0.45 },
];

/** How well what a trust says of each theme in the last round is supported, and since when. */
export function makeGrades({ seed, trusts }, lastRound) {
  const random = stream(seed, 'evidence');
  const open = trusts.filter((trust) => isOpenOn(trust, lastRound.asAt));
  return open.flatMap(({ code }) => {
    const habit = random.pick(HABITS);
    const grade = () => {
      const lot = random.uniform();
      if (lot < habit.asserted) return 'asserted';
      return lot < habit.asserted + habit.evidenced ? 'evidenced' : 'peer_reviewed';
    };
    return THEME_CODES.map((theme) => ({
      organisation: code,
      theme,
      grade: grade(),
      gradedOn: daysAfter(lastRound.asAt, -random.int(1, 150)),
    }));
  });
}

export const gradesFile = (grades) => ({
  name: 'evidence-grades.csv',
  content: csv(
    'ods_code,theme,grade,graded_on',
    grades.map(({ organisation, theme, grade, gradedOn }) => [organisation, theme, grade, gradedOn]),
  ),
});
