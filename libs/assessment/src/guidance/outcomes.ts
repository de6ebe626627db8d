import type { ThemeGuidance } from './theme-guidance.js';

export const OUTCOMES_GUIDANCE: ThemeGuidance = {
  theme: 'outcomes',
  pictures: [
    'A board at this level hears about digital as a list of systems and their costs.',
    'A board at this level has begun to ask what each digital project is for, mostly when money is decided.',
    'A board at this level links its larger digital projects to named goals of the trust and hears about both together.',
    'A board at this level judges digital work by what changed for patients and staff, and says so in its papers.',
    'A board at this level plans services and digital as one thing, and stops work that no longer serves an outcome.',
  ],
  steps: {
    outcomes_1: {
      early: 'Write down in half a page what the board means by digital, and test it on three recent decisions.',
      late: 'Ask two services to describe digital in their own words, and close the gaps between their words and yours.',
    },
    outcomes_2: {
      early: 'Take digital off the end of the agenda for two meetings, and raise it within quality, money and workforce instead.',
      late: 'Begin each strategic item with the way the service will work, and let the technology follow from it.',
    },
    outcomes_3: {
      early: 'Name one outcome and one change in how people work for each of the three largest projects.',
      late: 'Review a finished project a year later: which outcome moved, which did not, and what follows for the next one.',
    },
  },
  measures: ['well_led'],
};
