import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { COMMAND_LINE } from '../audit/audit-entry.js';
import { ImportsService, UnknownRoundError } from '../submissions/imports.service.js';
import { terminalProgress } from '../submissions/report/terminal-progress.js';
import { describeOutcome, writeErrorsFile } from '../submissions/report/describe-outcome.js';
import { withWork } from './open-work.js';

const USAGE = `Usage: npm run import -- FILE --round ROUND [--signed-off-by NAME] [--commit] [--errors FILE]

Reads a CSV or XLSX file: scores, as published or as ods_code,care_setting,theme,score; or the answers of board members, as
ods_code,role,board_size and one column for each statement. Without --commit nothing is stored.
--signed-off-by names the director who has signed off every submission of the file, and locks them.
--errors writes the rows again with a column that says what is wrong with each.`;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        round: { type: 'string' },
        'signed-off-by': { type: 'string' },
        commit: { type: 'boolean', default: false },
        errors: { type: 'string' },
      },
    });
    const [path, ...more] = positionals;
    return path !== undefined && more.length === 0 && values.round !== undefined
      ? { path, round: values.round, signedOffBy: values['signed-off-by'] ?? null, commit: values.commit, errors: values.errors }
      : null;
  } catch {
    return null;
  }
}

const args = readArguments();
if (!args) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (!statSync(args.path, { throwIfNoEntry: false })?.isFile()) {
  console.error(`There is no file ${args.path}.`);
  process.exitCode = 1;
} else {
  const { path, round, signedOffBy, commit, errors } = args;
  await withWork(async (app) => {
    const imports = app.get(ImportsService);
    const source = { name: basename(path), path };
    const progress = terminalProgress(process.stderr);
    try {
      const options = { contents: 'either', onProgress: progress.update } as const;
      const outcome = commit
        ? await imports.commit(source, round, { ...options, signedOffBy, actor: COMMAND_LINE })
        : await imports.check(source, round, options);
      progress.finish();
      console.log(describeOutcome(outcome, { file: source.name, round, commit, signedOffBy }));
      if (outcome.outcome === 'rejected' && errors !== undefined)
        await writeErrorsFile(path, outcome.problems, errors, { contents: outcome.contents });
      return outcome.outcome === 'accepted' ? 0 : 1;
    } catch (error) {
      progress.finish();
      if (!(error instanceof UnknownRoundError)) throw error;
      console.error(error.message);
      return 1;
    }
  });
}
