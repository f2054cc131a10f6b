import { climbLadder } from './ladder.js';
import { tell } from './progress.js';
import { cachedRustStore, rustStoreFromCrate, rustStoreOnPath } from './rust-store.js';

const ADVICE = 'Install Rust (cargo), cmake and a C compiler, then run it again.';

try {
  const rungs = [rustStoreOnPath, cachedRustStore, rustStoreFromCrate];
  await climbLadder('The faster store', rungs, ADVICE);
  tell('the faster store is there; the next start uses it');
} catch (failure) {
  tell(failure instanceof Error ? failure.message : String(failure));
  process.exitCode = 1;
}
