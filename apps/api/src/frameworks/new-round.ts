import { z } from 'zod';

const text = (max: number) => z.string().trim().min(1).max(max);

/** Small letters and digits, joined by single hyphens. */
export const ROUND_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a new round must say. `series`: rounds of one series are compared over time, in the order of their creation. */
export const newRound = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens, such as dma-2026')
    .max(40),
  name: text(120),
  shortName: text(40),
  frameworkVersion: text(40),
  series: text(60),
  label: text(20),
  asAt: z.iso.date('must be a date such as 2026-07-01'),
  closesOn: z.iso.date('must be a date such as 2026-07-31').nullish(),
});

export type NewRound = z.infer<typeof newRound>;

/** Raised when a round cannot be opened; the message says why. */
export class CannotOpenRoundError extends Error {}
