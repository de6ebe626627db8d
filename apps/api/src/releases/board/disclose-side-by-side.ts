import {
  type ConfidentialTable,
  DISCLOSURE_POLICY,
  type Disclosed,
  discloseInParts,
  type Ledger,
  type LinearSolver,
} from '@boardmark/disclosure';
import { withAuditWorkers } from './audit-workers.js';

/** What peers may read of a round, decided by several threads: the same as one would decide. */
export function discloseSideBySide(
  table: ConfidentialTable,
  solver: Pick<LinearSolver, 'name' | 'version'>,
): Promise<Disclosed<Ledger>> {
  return withAuditWorkers(table, async (answers) => {
    const parts = discloseInParts(table, DISCLOSURE_POLICY, solver);
    for (let step = parts.next(); ; step = parts.next(await answers(step.value))) if (step.done) return step.value;
  });
}
