import type { ThemeGuidance } from './theme-guidance.js';

export const PRIORITISATION_GUIDANCE: ThemeGuidance = {
  theme: 'prioritisation',
  pictures: [
    'A board at this level has more digital projects than it can name, and all of them matter most.',
    'A board at this level has a list of priorities that few members would write down alike.',
    'A board at this level agrees on a handful of priorities and knows which goal each of them serves.',
    'A board at this level declines work that does not fit, and says why to those who asked for it.',
    'A board at this level moves money and people between priorities during the year as it learns.',
  ],
  steps: {
    prioritisation_1: {
      early: 'Let every member write down three digital priorities without talking, then compare the sheets.',
      late: 'Repeat the comparison with the people who deliver the work, and settle what differs.',
    },
    prioritisation_2: {
      early: 'Put the vision beside the list of projects, and mark each project that serves none of it.',
      late: 'Show for each priority which part of the vision it has moved so far, and by how much.',
    },
    prioritisation_3: {
      early: 'Choose one piece of work to stop this quarter, and free its people for a priority.',
      late: 'Review all running work twice a year on one page, with the question what would be missed if it ended.',
    },
  },
  measures: ['well_led', 'ensure_smart_foundations'],
};
