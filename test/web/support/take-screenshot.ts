import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The documents' pictures change only when asked for: a run of the tests leaves the checkout as it was. */
const folder =
  process.env.GENBA_SCREENSHOTS === '1'
    ? join('docs', 'screenshots')
    : mkdtempSync(join(tmpdir(), 'genba-screenshots-'));

/** Takes a picture of what is on the screen under a name of the documents. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  // A toast half on its way would be a picture of nothing.
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
