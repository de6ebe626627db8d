import { CannotReleaseError, ReleasesService } from '../releases/releases.service.js';
import { withWork } from './open-work.js';

const [round] = process.argv.slice(2);

if (round === undefined || round.startsWith('-')) {
  console.error('Usage: npm run release -- ROUND\n\nCloses a round and releases it, or computes a released round again.');
  process.exitCode = 2;
} else {
  await withWork(async (app) => {
    const started = performance.now();
    try {
      const { version, contentHash } = await app.get(ReleasesService).close(round);
      console.log(`${round}: version ${version}, content ${contentHash}, ${Math.round(performance.now() - started)} ms`);
      return 0;
    } catch (error) {
      if (!(error instanceof CannotReleaseError)) throw error;
      console.error(error.message);
      return 1;
    }
  });
}
