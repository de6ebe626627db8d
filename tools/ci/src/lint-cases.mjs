// Lints each case as if it stood at its path and prints the rules that reported it. Runs outside Jest because ESLint loads its
// configuration and the project graph with the native loader.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const cases = JSON.parse(readFileSync(new URL('boundary-cases.json', import.meta.url), 'utf8'));
const eslint = new ESLint({ cwd: root });

async function rulesReporting({ path, code }) {
  const [result] = await eslint.lintText(code, { filePath: root + path });
  return result?.messages.map((message) => message.ruleId ?? message.message) ?? [];
}

const reported = { refused: [], accepted: [] };
for (const outcome of ['refused', 'accepted']) {
  for (const file of cases[outcome]) reported[outcome].push(await rulesReporting(file));
}
process.stdout.write(JSON.stringify(reported));
