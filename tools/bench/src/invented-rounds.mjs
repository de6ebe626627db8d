import { readFileSync } from 'node:fs';
import { conceptsOf, FRAMEWORK_VERSIONS } from '@boardmark/assessment';
import {
  illustrativeMemberships,
  illustrativeOrganisations,
  illustrativeRounds,
  illustrativeSuccessions,
} from '@boardmark/illustrative-data';

/**
 * The invented board rounds, `copies` times side by side: every region, system and trust again under a code of its own, with the same answers.
 *
 * Larger Englands of the same shape: as many trusts in a system and systems in a region, more regions.
 */
export function inventedRounds(copies) {
  return illustrativeRounds
    .filter(({ contents }) => contents === 'responses')
    .map(({ id, position, series, asAt, frameworkVersion, files, scoreFiles }) => {
      const framework = FRAMEWORK_VERSIONS.find((version) => version.id === frameworkVersion);
      const trusts = trustsOn(asAt);
      const eligible = new Set(trusts.map(({ code }) => code));
      const submissions = [
        ...answersIn(files, framework).map(([trust, board]) => ({ trust, ...board })),
        ...scoresIn(scoreFiles).map(([trust, scores]) => ({ trust, scores })),
      ].filter(({ trust }) => eligible.has(trust));
      const copy = (k) => (code) => (k === 0 ? code : `${code}-${k + 1}`);
      const each = (rows, fields) =>
        Array.from({ length: copies }, (_, k) =>
          rows.map((row) => ({ ...row, ...Object.fromEntries(fields.map((f) => [f, row[f] && copy(k)(row[f])])) })),
        ).flat();
      return {
        id,
        position,
        series,
        framework,
        trusts: each(trusts, ['code', 'system', 'region', 'holding']),
        submissions: each(submissions, ['trust']),
        successors: each(successionsBy(asAt), ['predecessor', 'successor']),
      };
    });
}

function answersIn(files, framework) {
  const concepts = conceptsOf(framework);
  const boards = new Map();
  for (const row of records(files)) {
    const board = boards.get(row.ods_code) ?? { boardSize: Number(row.board_size), responses: [] };
    board.responses.push({ role: row.role, answers: concepts.map((concept) => toAnswer(row[concept])) });
    boards.set(row.ods_code, board);
  }
  return [...boards];
}

const toAnswer = (cell) => (cell === '' ? null : cell === "can't say" ? 'cant_say' : Number(cell));

function scoresIn(files) {
  const boards = new Map();
  for (const { ods_code: trust, theme, score } of records(files)) {
    boards.set(trust, (boards.get(trust) ?? new Map()).set(theme, Number(score)));
  }
  return [...boards];
}

function* records(files) {
  for (const file of files) {
    const path = new URL(import.meta.resolve(`@boardmark/illustrative-data/data/${file}`));
    const [heading, ...rows] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
    const names = heading.split(',');
    for (const row of rows) {
      const cells = row.split(',');
      yield Object.fromEntries(names.map((name, c) => [name, cells[c]]));
    }
  }
}

function trustsOn(date) {
  const on = (from, to) => (from === null || from <= date) && (to === null || date <= to);
  const held = illustrativeMemberships.filter((m) => m.role === 'counted_in' && on(m.validFrom, m.validTo));
  const parent = new Map(held.map((m) => [m.child, m.parent]));
  return illustrativeOrganisations.flatMap(({ code, kind, sector, opened, closed, estateType, holding }) => {
    const system = parent.get(code);
    const region = parent.get(system);
    if (kind !== 'trust' || !sector || !system || !region || !on(opened, closed)) return [];
    return [{ code, system, region, sector, estateType, holding }];
  });
}

/** Trusts taken over by a date, with the first round after. */
function successionsBy(date) {
  const trusts = new Set(illustrativeOrganisations.flatMap(({ code, kind }) => (kind === 'trust' ? code : [])));
  return illustrativeSuccessions
    .filter(({ predecessor, happenedOn }) => trusts.has(predecessor) && happenedOn <= date)
    .map(({ predecessor, successor, happenedOn }) => ({
      predecessor,
      successor,
      round: Math.min(...illustrativeRounds.flatMap(({ asAt, position }) => (asAt >= happenedOn ? position : []))),
    }));
}
