import { pathToFileURL } from 'node:url';
import { setUp } from './build.mjs';
import { failPlainly, inProject, tell } from './project.mjs';

if (!(await setUp().catch(failPlainly)))
  tell('the types do not agree (npm run typecheck lists why); starting all the same');
const entry = inProject('dist', 'app', 'app-command.js');
process.argv = [process.argv[0], entry, ...process.argv.slice(2)];
await import(pathToFileURL(entry).href);
