import type { ThemeGuidance } from './theme-guidance.js';

export const CULTURE_GUIDANCE: ThemeGuidance = {
  theme: 'culture',
  pictures: [
    'A board at this level asks for certainty before anything new is tried.',
    'A board at this level welcomes experiments in words, while rules and budgets still speak against them.',
    'A board at this level gives small trials a place and a limit, and has removed some obstacles by its own decision.',
    'A board at this level brings digital, clinical and operational people to one table early, and stays calm when a trial fails.',
    'A board at this level can name what it made possible, here and with its neighbours, and what it learned from failures.',
  ],
  steps: {
    culture_1: {
      early: 'Set aside a small sum for trials, with a date on which each of them ends or grows.',
      late: 'Discuss one trial that failed at each half-yearly review, led by those who ran it.',
    },
    culture_2: {
      early: 'Ask that every new digital proposal names a clinical and an operational partner.',
      late: 'Give mixed teams the time and the room to work side by side until the change has settled.',
    },
    culture_3: {
      early: 'List the decisions of this board that made a new way of working possible, and add one this quarter.',
      late: 'Take one decision with the other boards of the system that none of them could take alone.',
    },
    culture_lessons: {
      early: 'Ask about the last project that went wrong what the organisation made easy, rather than who was at fault.',
      late: 'Share the lessons of one failure with every service that is about to begin something similar.',
    },
    culture_credit: {
      early: 'Name at each public meeting one team that has changed how it works.',
      late: 'Let teams that changed how they work present to the board themselves, and follow up what they ask for.',
    },
  },
  measures: ['support_workforce', 'well_led'],
};
