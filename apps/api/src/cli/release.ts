import { parseArgs } from 'node:util';
import { COMMAND_LINE as actor } from '../audit/audit-entry.js';
import { BoardReleasesService } from '../releases/board/board-releases.service.js';
import { CannotReleaseError } from '../releases/cannot-release.js';
import { CorrectionReasonEnum, type CorrectionReason } from '../graphql/enums.js';
import { ReleasesService } from '../releases/releases.service.js';
import { withWork } from './open-work.js';

const USAGE = `Usage: npm run release -- ROUND
       npm run release -- ROUND --prepare NAME [--reason late_submission|corrected_submission|method]
       npm run release -- ROUND --confirm NAME --hash HASH

Closes a round and releases it, or computes a released round again. A confidential round takes two people: one prepares it and
reads the disclosure report, another confirms exactly what was prepared, by its hash.`;

const option = { type: 'string' } as const;
const REASONS: readonly string[] = Object.values(CorrectionReasonEnum);

function readArguments() {
  try {
    const options = { prepare: option, reason: option, confirm: option, hash: option };
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [round, ...more] = positionals;
    const both = values.prepare !== undefined && values.confirm !== undefined;
    const hashWrong = (values.confirm === undefined) !== (values.hash === undefined);
    const reasonWrong = values.reason !== undefined && (values.prepare === undefined || !REASONS.includes(values.reason));
    if (round === undefined || more.length > 0 || both || hashWrong || reasonWrong) return null;
    return { ...values, round };
  } catch {
    return null;
  }
}

const args = readArguments();
if (!args) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const { round, prepare, confirm, hash = '' } = args;
  const reason = (args.reason ?? null) as CorrectionReason | null;
  await withWork(async (app) => {
    const started = performance.now();
    const took = () => `${Math.round(performance.now() - started)} ms`;
    const boards = app.get(BoardReleasesService);
    try {
      if (prepare !== undefined) {
        const prepared = await boards.prepare(round, { preparedBy: prepare, reason, actor });
        console.log(`${round}: prepared, content ${prepared}, ${took()}`);
        return 0;
      }
      const confirmation = { contentHash: hash, confirmedBy: confirm ?? '', actor };
      const released = confirm === undefined ? app.get(ReleasesService).close(round, actor) : boards.confirm(round, confirmation);
      const { version, contentHash } = await released;
      console.log(`${round}: version ${version}, content ${contentHash}, ${took()}`);
      return 0;
    } catch (error) {
      if (!(error instanceof CannotReleaseError)) throw error;
      console.error(error.message);
      return 1;
    }
  });
}
