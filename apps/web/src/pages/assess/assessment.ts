import type { AssessmentFieldsFragment } from '../../gql/graphql.js';

export type AssessmentData = AssessmentFieldsFragment;
export type AssessmentTheme = AssessmentData['themes'][number];
export type Answer = number | null;

/** What a statement can be answered with, in the order in which it stands on the page. */
export const ANSWERS: readonly { readonly value: number; readonly label: string }[] = [
  { value: 1, label: 'Strongly disagree' },
  { value: 2, label: 'Disagree' },
  { value: 3, label: 'Neither agree nor disagree' },
  { value: 4, label: 'Agree' },
  { value: 5, label: 'Strongly agree' },
  { value: 0, label: 'Can’t say' },
];

/** How many statements of a theme are answered; "can't say" is an answer. */
export const answeredIn = ({ answers }: Pick<AssessmentTheme, 'answers'>): number =>
  answers.filter((answer) => answer !== null).length;

export interface ThemeProgress {
  readonly state: 'done' | 'begun' | 'open';
  readonly words: string;
}

export function progressOf(theme: Pick<AssessmentTheme, 'answers' | 'statements'>): ThemeProgress {
  const [n, all] = [answeredIn(theme), theme.statements.length];
  if (n === all) return { state: 'done', words: 'Done' };
  return n === 0 ? { state: 'open', words: 'Not started' } : { state: 'begun', words: `${n} of ${all} answered` };
}

/** Statements that are left in all themes. */
export const leftIn = (themes: readonly AssessmentTheme[]): number =>
  themes.reduce((left, theme) => left + theme.statements.length - answeredIn(theme), 0);
