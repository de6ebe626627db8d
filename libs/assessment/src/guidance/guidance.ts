import { ADVOCACY_GUIDANCE } from './advocacy.js';
import { ASSURANCE_GUIDANCE } from './assurance.js';
import { CULTURE_GUIDANCE } from './culture.js';
import { OUTCOMES_GUIDANCE } from './outcomes.js';
import { OWNERSHIP_GUIDANCE } from './ownership.js';
import { PRIORITISATION_GUIDANCE } from './prioritisation.js';
import { RISK_GUIDANCE } from './risk.js';
import type { ThemeGuidance } from './theme-guidance.js';
import { USERS_GUIDANCE } from './users.js';

/** Guidance on every theme of the board framework, in its order. A proposal of Boardmark, not of any publication. */
export const GUIDANCE: readonly ThemeGuidance[] = [
  OUTCOMES_GUIDANCE,
  RISK_GUIDANCE,
  ASSURANCE_GUIDANCE,
  ADVOCACY_GUIDANCE,
  OWNERSHIP_GUIDANCE,
  PRIORITISATION_GUIDANCE,
  USERS_GUIDANCE,
  CULTURE_GUIDANCE,
];
