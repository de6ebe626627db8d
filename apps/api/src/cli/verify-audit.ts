import { parseArgs } from 'node:util';
import { AuditChainService, type ChainOutcome } from '../audit/audit-chain.service.js';
import { withWork } from './open-work.js';

const USAGE = `Usage: npm run verify-audit -- [--head HASH]

Walks the chain of the audit log and says where it is broken first: an entry that was changed, is missing or is out of order.
--head is the head that an earlier run printed; when it is not in the chain any more, the end of the log was cut off.`;

const HASH = /^[0-9a-f]{64}$/;

function readArguments() {
  try {
    const { head = null } = parseArgs({ options: { head: { type: 'string' } } }).values;
    return head === null || HASH.test(head) ? { head } : null;
  } catch {
    return null;
  }
}

function describe(outcome: ChainOutcome): string {
  if (outcome.outcome === 'broken') return `The chain is broken at entry ${outcome.seq}: ${outcome.fault}.`;
  const verified = `${outcome.entries} ${outcome.entries === 1 ? 'entry' : 'entries'} verified`;
  return outcome.outcome === 'right'
    ? `${verified}, head ${outcome.head}`
    : `${verified}, but the noted head is not among them: the end was cut off.`;
}

const args = readArguments();
if (!args) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await withWork(async (app) => {
    const outcome = await app.get(AuditChainService).verify(args.head);
    console.log(describe(outcome));
    return outcome.outcome === 'right' ? 0 : 1;
  });
}
