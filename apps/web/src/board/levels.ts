/** Names of the five levels of a score, lowest first. */
export const LEVELS = ['Starting', 'Emerging', 'Developing', 'Established', 'Leading'] as const;
