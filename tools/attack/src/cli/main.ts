import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attack } from '../attack.js';
import type { Answers } from '../fetch/answers.js';
import { gather } from '../fetch/gather.js';
import { printReport } from '../report/report.js';
import { loadSolver } from '../solve/highs.js';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:4000' },
    trusts: { type: 'string', default: '12' },
    save: { type: 'string' },
    from: { type: 'string' },
    json: { type: 'string' },
  },
});

const say = (text: string) => process.stderr.write(`${text}\n`);
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Answers;

const answers = values.from ? read(values.from) : await gather(values.url, { trusts: Number(values.trusts), progress: say });
if (values.save) writeFileSync(values.save, JSON.stringify(answers));
const effort = { trusts: 5, coalitions: 5, holders: 'all', progress: (theme: string) => say(`attacked ${theme}`) } as const;
const report = attack(answers, await loadSolver(), effort);
if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
process.stdout.write(printReport(report));
process.exitCode = report.findings.length > 0 ? 1 : 0;
