import type { ThemeGuidance } from './theme-guidance.js';

export const OWNERSHIP_GUIDANCE: ThemeGuidance = {
  theme: 'ownership',
  pictures: [
    'A board at this level looks to one director whenever digital is mentioned.',
    'A board at this level has a few members who ask about digital, mostly those with a background in it.',
    'A board at this level hears questions about digital from most of its members, within their own portfolios.',
    'A board at this level shares out digital goals, so that each director answers for a part of them.',
    'A board at this level holds its digital direction even when the people change.',
  ],
  steps: {
    ownership_1: {
      early: 'Prepare one question on each digital paper by turns, so that everybody has asked before the year is out.',
      late: 'Look back at the questions of two meetings: who asked, about what, and what changed because of it.',
    },
    ownership_2: {
      early: 'Let each director say in two minutes what digital changes in their own portfolio this year.',
      late: 'Write one digital goal into the objectives of every director, and review them together.',
    },
    ownership_3: {
      early: 'Name a second director for each digital item that now rests on one person.',
      late: 'Go through one quarter in which the usual lead does not present any digital item.',
    },
  },
  measures: ['well_led'],
};
