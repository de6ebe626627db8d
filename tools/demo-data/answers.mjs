const CANNOT_SAY = {
  executive: {
    outcomes: 0.01,
    risk: 0.02,
    assurance: 0.02,
    advocacy: 0.01,
    ownership: 0.02,
    prioritisation: 0.02,
    users: 0.03,
    culture: 0.02,
  },
  non_executive: {
    outcomes: 0.02,
    risk: 0.05,
    assurance: 0.06,
    advocacy: 0.04,
    ownership: 0.05,
    prioritisation: 0.07,
    users: 0.15,
    culture: 0.08,
  },
};
const SKIPPED = 0.01;
const STOPS = 0.015;

function howMany(way, size, random) {
  if (way === 'few') return random.int(2, 4);
  if (way === 'thin') return random.int(5, 6);
  return Math.min(15, size, Math.max(8, Math.round(0.84 * size + random.normal(1.2))));
}

/** Who answers: those readier than others mostly do, in every round. */
function respondents({ members, size }, way, random) {
  const count = howMany(way, size, random);
  const ranked = members.map((member) => ({ member, rank: member.readiness + random.normal(0.15) }));
  return ranked
    .sort((a, b) => b.rank - a.rank)
    .slice(0, count)
    .map(({ member }) => member);
}

const clamp = (value) => Math.min(5, Math.max(1, Math.round(value)));

function answersOf(member, board, way, truth, themes, difficulty, random) {
  const side = member.role === 'executive' ? 0.5 : -0.5;
  const often = way === 'thin' ? 5 : board.cannotSay;
  const stopsAt = random.chance(STOPS) ? random.int(6, 20) : Infinity;
  let place = 0;
  return themes.flatMap(({ code, statements }) => {
    const unable = Math.min(0.5, CANNOT_SAY[member.role][code] * often);
    const wholeTheme = random.chance(unable / 2);
    const opinion = truth[code] + side * board.gap + member.general + member.byTheme[code];
    return statements.map(({ conceptId }) => {
      const value = clamp(opinion + difficulty.get(conceptId) + random.normal(board.spread.noise));
      const cannot = wholeTheme || random.chance(unable / 2);
      if (place++ >= stopsAt || random.chance(SKIPPED)) return '';
      return cannot ? "can't say" : String(value);
    });
  });
}

/** The answers of one round, one row a respondent, in random order: nothing ties a row to a person. */
export function answerRows({ ways, truth, boards, themes, difficulty, random }) {
  const rows = [];
  for (const [code, way] of ways) {
    if (way === 'none' || way === 'scores') continue;
    const board = boards.get(code);
    for (const member of respondents(board, way, random)) {
      rows.push([code, member.role, board.size, ...answersOf(member, board, way, truth.get(code), themes, difficulty, random)]);
    }
  }
  return random.shuffled(rows);
}

/** Some statements are easier to agree with than others, within a theme by up to a quarter of a point. */
export function statementDifficulty(frameworks, random) {
  const concepts = new Set(frameworks.flatMap(({ themes }) => themes.flatMap((t) => t.statements.map((s) => s.conceptId))));
  return new Map([...concepts].map((concept) => [concept, random.uniform() * 0.4 - 0.2]));
}
