import { parseArgs } from 'node:util';
import { COMMAND_LINE } from '../audit/audit-entry.js';
import { SubmissionLocked, SubmissionNotFound } from '../submissions/sign-off-result.model.js';
import { SignOffService } from '../submissions/sign-off.service.js';
import { withWork } from './open-work.js';

const USAGE = `Usage: npm run sign-off -- ROUND ODS_CODE --director NAME

Records that a director has signed off what an organisation has submitted to a round. It can then no longer be changed.`;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { director: { type: 'string' } } });
    const [round, organisation, ...more] = positionals;
    if (round === undefined || organisation === undefined || more.length > 0 || !values.director?.trim()) return null;
    return { round, organisation: organisation.toUpperCase(), director: values.director };
  } catch {
    return null;
  }
}

const args = readArguments();
if (!args) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const { round, organisation, director } = args;
  await withWork(async (app) => {
    const outcome = await app.get(SignOffService).signOff(round, organisation, director, COMMAND_LINE);
    if (outcome instanceof SubmissionNotFound) console.error(`${organisation} has submitted nothing to round ${round}.`);
    else if (outcome instanceof SubmissionLocked) console.error(`Nothing was changed. ${outcome.message}`);
    else console.log(`${organisation} is signed off for round ${round} by ${outcome.director}, and locked.`);
    return outcome instanceof SubmissionNotFound || outcome instanceof SubmissionLocked ? 1 : 0;
  });
}
