// Lints each bad file as if it stood at its path and prints the rules that reported it. Runs outside Jest because ESLint loads its
// configuration and the project graph with the native loader.
import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import { badFiles, goodFiles } from './boundary-cases.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const eslint = new ESLint({ cwd: root });

async function rulesReporting(path, code) {
  const [result] = await eslint.lintText(code, { filePath: root + path });
  return result?.messages.map((message) => message.ruleId ?? message.message) ?? [];
}

const bad = [];
for (const [, path, code] of badFiles) bad.push(await rulesReporting(path, code));
const good = [];
for (const [path, code] of goodFiles) good.push(await rulesReporting(path, code));
process.stdout.write(JSON.stringify({ bad, good }));
