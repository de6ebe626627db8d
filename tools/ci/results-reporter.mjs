import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Jest reporter that leaves the counts of a run in its project, where Nx keeps them with a cached result. */
class ResultsReporter {
  constructor(globalConfig) {
    this.folder = join(globalConfig.rootDir, 'test-results');
  }

  onRunComplete(testContexts, { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
    const [context] = testContexts;
    const name = context?.config.displayName?.name ?? 'tests';
    mkdirSync(this.folder, { recursive: true });
    const counts = { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites };
    writeFileSync(join(this.folder, `${name}.json`), `${JSON.stringify(counts)}\n`);
  }
}

export { ResultsReporter as default };
