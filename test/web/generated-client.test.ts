import { readFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

describe('the types of the pages’ client', () => {
  it('are those of the committed OpenAPI document', async () => {
    const document = new URL('../../api/openapi/openapi.json', import.meta.url);
    const made = astToString(await openapiTS(await readFile(document, 'utf8')));
    const client = new URL('../../web/src/generated/api.d.ts', import.meta.url);
    const kept = await readFile(client, 'utf8');
    // The file begins with a remark of the generator's command line.
    expect(kept.slice(kept.indexOf('export interface paths')).trim() === made.trim()).toBe(true);
  });
});
