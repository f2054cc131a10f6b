import { readdirSync } from 'node:fs';

const SUFFIX = '-bench.js';

/** A benchmark: `bench/NAME-bench.ts` exports `run`, which prints ratios measured in one run. */
interface Benchmark {
  run(args: readonly string[]): Promise<void>;
}

const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length));

const [name, ...args] = process.argv.slice(2);
if (name === undefined || !names.includes(name)) {
  console.error(`Usage: npm run bench -- ${names.join(' | ')}`);
  process.exitCode = 2;
} else {
  const benchmark = (await import(`./${name}${SUFFIX}`)) as Benchmark;
  await benchmark.run(args);
}
