import { countOf } from '../components/count-of.js';
import type { ImportOutcomeFragment } from '../gql/graphql.js';

type Accepted = Extract<ImportOutcomeFragment, { __typename: 'ImportAccepted' }>;
type Problem = Extract<ImportOutcomeFragment, { __typename: 'ImportRejected' }>['problems'][number];

/** What a file holds, and what has happened to it. */
export function acceptedWords({ stored, repeated, nScores, nResponses, nSubmissions }: Accepted): string {
  const held =
    nResponses > 0 ? `${countOf(nResponses, 'answer sheet')} of ${countOf(nSubmissions, 'board')}` : countOf(nScores, 'score');
  if (repeated) return `This file was stored before: ${held}. Nothing was stored twice.`;
  return stored ? `Stored: ${held}.` : `Nothing is wrong with this file: ${held}. Nothing has been stored yet.`;
}

/** Where a problem is: by sheet and cell of a workbook, else by row and column. */
export function placeOf({ sheet, row, column, cell }: Pick<Problem, 'sheet' | 'row' | 'column' | 'cell'>): string {
  const where = cell ?? [row === null ? null : `row ${row}`, column].filter((part) => part !== null).join(', ');
  return [sheet, where].filter(Boolean).join(', ') || 'The whole file';
}
