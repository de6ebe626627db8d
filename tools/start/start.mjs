// Builds, then starts the server in this process so that signals reach it directly.
import { build } from './build.mjs';

console.log('Building what has changed since the last start ...');
build();
await import(new URL('../../apps/api/dist/main.js', import.meta.url).href);
