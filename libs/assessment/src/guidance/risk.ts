import type { ThemeGuidance } from './theme-guidance.js';

export const RISK_GUIDANCE: ThemeGuidance = {
  theme: 'risk',
  pictures: [
    'A board at this level meets digital risk as a technical matter for others to settle.',
    'A board at this level sees digital risks on its register and accepts them as they are worded.',
    'A board at this level asks for the upside beside the danger and knows which digital risks are its own.',
    'A board at this level weighs the risk of waiting as carefully as the risk of acting, and records both.',
    'A board at this level takes larger digital risks knowingly, limits them early and learns in public from the result.',
  ],
  steps: {
    risk_1: {
      early: 'Spend one development session on two digital risks and one opportunity, told by those who carry them.',
      late: 'Let each member argue once a year for a digital opportunity outside their own portfolio.',
    },
    risk_2: {
      early: 'Add a line to every business case: what happens in two years if nothing is done.',
      late: 'Keep a short list of decisions not taken, and look at what each has cost since.',
    },
    risk_3: {
      early: 'Compare the questions put to the last digital case with those put to the last building case.',
      late: 'Agree how much uncertainty the board will carry for digital work, and use the same measure as for other work.',
    },
  },
  measures: ['safe_practice', 'ensure_smart_foundations'],
};
