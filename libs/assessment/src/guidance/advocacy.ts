import type { ThemeGuidance } from './theme-guidance.js';

export const ADVOCACY_GUIDANCE: ThemeGuidance = {
  theme: 'advocacy',
  pictures: [
    'A board at this level leaves it to the digital team to speak for digital change.',
    'A board at this level lends its name to digital change at the start and is seldom seen afterwards.',
    'A board at this level has members who turn up where change happens and listen.',
    'A board at this level is known to staff for asking about their systems and for coming back with an answer.',
    'A board at this level works in the ways that it asks of others, and staff can say how.',
  ],
  steps: {
    advocacy_1: {
      early: 'Give each of the three largest changes one board member who is present at its launch and a month later.',
      late: 'Let board members open and close each large change, and tell staff what was learned between the two.',
    },
    advocacy_2: {
      early: 'On every visit, ask two people which system helps them most and which costs them most time.',
      late: 'Join a staff discussion of digital each quarter, and report to the board what was said rather than what was shown.',
    },
    advocacy_3: {
      early: 'Choose one tool that staff must use and use it for the work of the board for three months.',
      late: 'Tell staff which old habit the board itself has given up this year, and what was hard about it.',
    },
  },
  measures: ['support_workforce', 'well_led'],
};
