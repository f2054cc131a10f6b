import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { apiDocument } from './api-document.js';

/** Usage: `node dist/api/openapi/write-openapi.js FILE`. */
const file = process.argv[2];
if (file === undefined) {
  process.stderr.write('Usage: write-openapi FILE\n');
  process.exitCode = 2;
} else {
  await writeFile(file, `${JSON.stringify(apiDocument(), null, 2)}\n`);
}
