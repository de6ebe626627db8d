const SENDING = (round: string): string =>
  `Send the file as it is, as an Excel workbook, into round ${round}. It is checked first: whatever is wrong is listed with its sheet and cell, ` +
  'and nothing is stored until the whole file is right.';
const KEEPING =
  'Leave the headings and the other sheets as they are. When the questions of the round change, this file is refused: download a new one.';
const PLAIN = 'Type plain values. A cell with a formula is refused.';

/** How to fill in the answers of board members, in plain words. */
export const answersHelp = (round: string): string[] => [
  'Use the sheet Answers. Each row is one member of a board. Do not add names, e-mail addresses, dates or anything else about a person.',
  'ods_code: choose the code of the trust from the list. The sheet Organisations says which trust has which code.',
  'role: executive or non-executive.',
  'board_size: how many members the board has, whether they answered or not. Every row of a trust has the same number.',
  'The other columns are the statements. The sheet Statements has their words; they also appear when you select a cell.',
  "1: strongly disagree. 2: disagree. 3: neither. 4: agree. 5: strongly agree. The member may also say: can't say.",
  'Leave a cell empty for a statement that was skipped. Leave out the row of a member who answered nothing.',
  PLAIN,
  KEEPING,
  SENDING(round),
];

/** How to fill in theme scores, in plain words. */
export const scoresHelp = (round: string, byCareSetting: boolean): string[] => [
  'Use the sheet Scores. Each row is one score: of one organisation, on one theme.',
  'ods_code: choose the code from the list. The sheet Organisations says who has which code.',
  ...(byCareSetting
    ? ['care_setting: choose the part of the services that is scored. Leave it empty for an integrated care board.']
    : []),
  'theme: choose the code of the theme. The sheet Themes says what each means.',
  'score: a number from 1.00 to 5.00.',
  'Give each theme once. Delete the row of a theme that has no score; do not leave its score empty.',
  PLAIN,
  KEEPING,
  SENDING(round),
];
