import { pathToFileURL } from 'node:url';
import { setUp, staleParts } from './build.mjs';
import { isInstalled } from './install.mjs';
import { failPlainly, inProject, tell } from './project.mjs';

/** The commands of package.json, where each begins, and which parts of the build it needs. */
const COMMANDS = {
  calc: { entry: 'calc/calc-command.js', needs: ['server'] },
  rehearse: { entry: 'rehearsal/rehearse-command.js', needs: ['server', 'workflow bundle'] },
  bench: { entry: 'bench/bench-command.js', needs: ['server', 'workflow bundle'] },
  rules: { entry: 'rules/rules-command.js', needs: ['server'] },
  'embedded-store': { entry: 'embedded/embedded-store-command.js', needs: ['server'] },
};

const [name, ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command === undefined) {
  tell(`usage: node launch/run.mjs ${Object.keys(COMMANDS).join('|')} …`);
  process.exit(2);
}
if (!isInstalled() || staleParts(command.needs).length > 0) {
  if (!(await setUp(command.needs).catch(failPlainly)))
    tell('the types do not agree (npm run typecheck lists why)');
}
const entry = inProject('dist', command.entry);
process.argv = [process.argv[0], entry, ...args];
await import(pathToFileURL(entry).href);
