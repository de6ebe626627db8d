import type { FrameworkVersion, Theme } from '../framework.js';

const theme = (code: string, name: string, headline: string, statements: readonly string[]): Theme => ({
  code,
  name,
  headline,
  formerNames: [],
  statements: statements.map((text, index) => ({ conceptId: `${code}_${index + 1}`, text, reverse: false })),
});

/**
 * The board digital leadership framework, 2026: eight themes of three statements each, answered from 1 (strongly disagree) to 5
 * (strongly agree) or "can't say". Confidential; a trust is scored once, not by care setting. Agreement is always the mature answer,
 * so no statement is reversed.
 */
export const BOARD_2026: FrameworkVersion = {
  id: 'board-2026',
  framework: 'board',
  frameworkName: 'Board digital leadership',
  version: '2026',
  visibility: 'confidential',
  byCareSetting: false,
  themes: [
    theme('outcomes', 'Outcomes', 'Ties digital to the goals of the trust, not to technology', [
      'We share one definition of digital that is wider than IT',
      'Digital is part of our strategic discussions, not a separate item',
      'We judge digital work by the outcomes and operating-model change it brings',
    ]),
    theme('risk', 'Risk', 'Weighs digital risk in proportion, including the risk of doing nothing', [
      'We know enough about digital to weigh its risks and opportunities',
      'We ask what happens if we do not act',
      'We do not turn ideas down merely for being digital',
    ]),
    theme('assurance', 'Assurance', 'Checks what it reads against what it hears and sees', [
      'We know where our confidence in digital delivery comes from',
      'We compare papers with what staff and patients tell and show us',
      'We understand what lies behind the milestones reported to us',
    ]),
    theme('advocacy', 'Advocacy', 'Is seen to lead', [
      'Board members are visible in digital change',
      'We ask staff about the systems they use and join their discussions',
      'We use, ourselves, the ways of working that we ask of others',
    ]),
    theme('ownership', 'Ownership', 'Holds the agenda together, whatever the portfolio', [
      'Every member asks useful questions about digital',
      'Any of us could explain how digital matters to our own portfolio',
      'Digital does not rest on one or two directors',
    ]),
    theme('prioritisation', 'Prioritisation', 'Chooses, and says no', [
      'We could each name our top three digital priorities',
      "We know how those priorities serve the trust's vision",
      'We stop or decline work that does not fit the strategy',
    ]),
    theme('users', 'Users', 'Knows first-hand what staff and patients work with', [
      'We learn about users beyond surveys and feedback forms',
      'We watch new tools being used for the first time',
      'We have used, or seen used, the main systems our staff rely on',
    ]),
    theme('culture', 'Culture', 'Makes room to experiment and unblocks', [
      'We are comfortable with experiments, including those that fail',
      'We make space for digital, clinical and operational people to work together',
      'We can point to decisions of ours that enabled a new digital way of working here or across the system',
    ]),
  ],
};
