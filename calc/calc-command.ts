import { runCalc } from './run-calc.js';

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const result = await runCalc(process.argv.slice(2), readStandardInput);
process.stdout.write(result.stdout);
process.stderr.write(result.stderr);
// Set instead of exiting, so that piped output is written out.
process.exitCode = result.status;
