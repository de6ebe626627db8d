import type { FrameworkVersion } from '@boardmark/assessment';
import { questionSetHash } from './question-set-hash.js';

/** What a template was made for. */
export interface TemplateStamp {
  readonly round: string;
  readonly frameworkVersion: string;
  readonly questionSet: string;
}

/** Names of the sheets of a template that hold no table to import. */
export const EXTRA_SHEETS = {
  help: 'How to fill this in',
  statements: 'Statements',
  themes: 'Themes',
  organisations: 'Organisations',
  stamp: 'Boardmark',
} as const;

/** First cell of the sheet that bears the stamp. */
export const STAMP_TITLE = 'Boardmark template';

/** Rows below the title: which part of the stamp stands in their second cell. */
export const STAMP_ROWS: readonly (readonly [label: string, part: keyof TemplateStamp])[] = [
  ['Round', 'round'],
  ['Framework version', 'frameworkVersion'],
  ['Question set', 'questionSet'],
];

/** The stamp of templates for a round. */
export const stampOf = (round: { readonly id: string }, framework: FrameworkVersion): TemplateStamp => ({
  round: round.id,
  frameworkVersion: framework.id,
  questionSet: questionSetHash(framework),
});
