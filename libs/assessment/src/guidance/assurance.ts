import type { ThemeGuidance } from './theme-guidance.js';

export const ASSURANCE_GUIDANCE: ThemeGuidance = {
  theme: 'assurance',
  pictures: [
    'A board at this level takes a green rating as the answer.',
    'A board at this level asks for explanations when a rating turns red.',
    'A board at this level knows for its main projects who says they are on course, and on what grounds.',
    'A board at this level sets papers against what wards, clinics and patients show it, and asks about the difference.',
    'A board at this level finds trouble before reports do, and thanks those who raise it early.',
  ],
  steps: {
    assurance_1: {
      early: 'For one project, trace a single statement in a paper back to the person who knows it at first hand.',
      late: 'Agree for each large project three sources of assurance, one of them from outside the project.',
    },
    assurance_2: {
      early: 'Visit one place where a system has gone live, and read the last report on it there.',
      late: 'Let a member of staff and a patient speak to a digital item twice a year, before the paper is presented.',
    },
    assurance_3: {
      early: 'Ask what has to be true for the next milestone to be met, and which part is least certain.',
      late: 'Ask for milestones in terms of use, such as how many people work in the new way, rather than of delivery.',
    },
  },
  measures: ['well_led', 'safe_practice'],
};
