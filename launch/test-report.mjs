import { readFileSync, rmSync } from 'node:fs';

/** Counts of one test run: every check and every test is one. */
export class TestReport {
  passed = 0;
  failed = 0;

  /** Adds a check that answers with an exit code. */
  addCheck(code) {
    if (code === 0) this.passed += 1;
    else this.failed += 1;
  }

  /**
   * Adds what jest wrote to its result file. A file of tests that could not be loaded is one failure,
   * and so is a run that ended badly without any failed test.
   */
  addJest(file, code) {
    const before = this.failed;
    try {
      const result = JSON.parse(readFileSync(file, 'utf8'));
      this.passed += result.numPassedTests;
      this.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
      rmSync(file);
    } catch {
      this.failed += 1;
      return;
    }
    if (code !== 0 && this.failed === before) this.failed += 1;
  }

  summary() {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}
