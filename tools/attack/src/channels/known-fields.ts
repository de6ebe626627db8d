import type { Finding } from '../attacks/finding.js';
import type { Answers } from '../fetch/answers.js';
import { readCsv } from './csv.js';

/** What peers can ask of a confidential round, field by field. Whatever else there is has not been attacked yet. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  BoardGroup: ['available', 'hasDistribution', 'id', 'kind', 'members', 'nEligible', 'name', 'rule', 'shortName', 'submitters'],
  BoardGroupTheme: ['cell', 'theme'],
  BoardGroupView: ['group', 'themes'],
  BoardMatrix: ['ids', 'kind', 'nEligible', 'names', 'regionCodes', 'submitters', 'themes'],
  BoardMatrixTheme: ['mean', 'status', 'text', 'theme'],
  BoardRelease: [
    ...['contentHash', 'files', 'group', 'groups', 'id', 'matrix', 'notice', 'region', 'releasedAt', 'round', 'rounds', 'system'],
    ...['themes', 'trust', 'version'],
  ],
  NotAvailableAtThisLevel: ['message', 'nearest'],
  OrganisationRef: ['code', 'name', 'shortName'],
  Query: [
    ...[
      'assessment',
      'auditEntries',
      'boardRelease',
      'boardRounds',
      'collection',
      'confidentialRounds',
      'corrections',
      'demoViewers',
      'frameworks',
      'organisation',
      'release',
      'releaseJob',
    ],
    ...['openCollections', 'persons', 'releaseProposal', 'rounds', 'search', 'signIn', 'submissionProgress', 'viewer'],
  ],
  ReleasedCell: ['histogram', 'mean', 'quartiles', 'spread'],
  ReleasedHistogram: ['from', 'shares', 'to'],
  ReleasedQuartiles: ['median', 'q1', 'q3'],
  RoundNotReleased: ['message', 'round'],
  ShownValue: ['high', 'low', 'text', 'value'],
};

const COLUMNS = new Set([
  ...[
    'data',
    'group',
    'kind',
    'name',
    'who',
    'n_eligible',
    'submitters',
    'theme',
    'mean',
    'q1',
    'median',
    'q3',
    'shares',
    'spread',
  ],
]);

/** Whether peers can ask for, or find in a file, anything that this attack does not read. */
export function findUnknownFields({ fields, viewers }: Answers): Finding[] {
  const found = (text: string): Finding => ({ attack: 'unknown field', audience: 'peers', text });
  const inTypes = Object.entries(KNOWN).flatMap(([type, known]) =>
    (fields[type] ?? []).filter((name) => !known.includes(name)).map((name) => found(`${type}.${name} has not been attacked.`)),
  );
  const files = viewers.flatMap(({ peers }) => peers.map(({ file }) => file));
  const headings = new Set(files.filter(({ status }) => status === 200).flatMap(({ body }) => readCsv(body).columns));
  const inFiles = [...headings]
    .filter((name) => !COLUMNS.has(name))
    .map((name) => found(`The column ${name} has not been attacked.`));
  return [...inTypes, ...inFiles];
}
