import type { ThemeGuidance } from './theme-guidance.js';

export const USERS_GUIDANCE: ThemeGuidance = {
  theme: 'users',
  pictures: [
    'A board at this level knows its systems from papers.',
    'A board at this level reads survey results on its systems and asks about the lowest of them.',
    'A board at this level has watched its main systems in use, and hears about people who use them in more ways than one.',
    'A board at this level is there when tools are tried for the first time, and its decisions show what it saw.',
    'A board at this level lets what users struggle with set part of its agenda.',
  ],
  steps: {
    users_1: {
      early: 'Hear one account of a day with our systems at each meeting, from a different group of staff or patients.',
      late: 'Follow one patient with their consent through every system they meet, and act on the two worst steps.',
    },
    users_2: {
      early: 'Send two members to the first day on which a new tool is used, without any part to play.',
      late: 'Ask that no tool goes live before a board member has seen it tried by those who will use it.',
    },
    users_3: {
      early: 'Sit beside somebody who uses the patient record for an hour, and count what they have to type twice.',
      late: 'Let every new member see the five main systems at work within three months of joining.',
    },
  },
  measures: ['empower_people', 'support_workforce'],
};
