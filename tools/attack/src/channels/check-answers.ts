import type { Finding } from '../attacks/finding.js';
import type { Answers } from '../fetch/answers.js';
import { findUnknownFields } from './known-fields.js';
import { findExactCounts } from './exact-counts.js';
import { findLive } from './live-results.js';
import { findOpenDoors } from './open-doors.js';
import { findOrder } from './order.js';
import { findKept } from './kept-private.js';
import { findSecondPrecision } from './second-precision.js';
import { findUnequal } from './same-for-all.js';

const CHECKS = [
  findUnknownFields,
  findExactCounts,
  findLive,
  findOpenDoors,
  findOrder,
  findKept,
  findSecondPrecision,
  findUnequal,
];

/** What answers give away beside what they say: in their shape, order, precision, headers, and in the differences between viewers. */
export const checkAnswers = (answers: Answers): Finding[] => CHECKS.flatMap((check) => check(answers));
