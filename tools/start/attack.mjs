// Builds, then attacks a server of its own, or the one that --url or BOARDMARK_URL names. See docs/operations.md, "Attack".
import { build } from './build.mjs';

process.stderr.write('Building what has changed ...\n');
build();
await import(new URL('../attack/dist/cli/main.js', import.meta.url).href);
