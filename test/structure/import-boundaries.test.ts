import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a probe file into a folder of the tree, lints it and gives the linter's words. */
function lintProbe(folder: string, source: string): string {
  const place = mkdtempSync(join(folder, 'boundary-probe-'));
  const file = join(place, 'probe.ts');
  try {
    writeFileSync(file, source);
    const run = spawnSync('npx', ['biome', 'lint', '--vcs-enabled=false', file], {
      encoding: 'utf8',
    });
    return run.stdout + run.stderr;
  } finally {
    rmSync(place, { recursive: true });
  }
}

describe('import boundaries', () => {
  it.each([
    ['domain', "export * from '../../models/connect-store.js';\n"],
    ['domain', "export * from 'zod';\n"],
    ['domain', "export * from 'node:fs';\n"],
    ['workflows', "export * from '../../models/connect-store.js';\n"],
    ['models', "export * from '../../api/app.js';\n"],
    ['documents', "export * from '../../models/connect-store.js';\n"],
    ['workflows', "export * from '../../documents/render-document.js';\n"],
    ['domain', "export * from '../../documents/render-document.js';\n"],
    ['api', "export * from '../../activities/index.js';\n"],
    ['api', "export * from '../../workflows/work-order/work-order-workflow.js';\n"],
  ])('%s may not write %s', (folder, source) => {
    expect(lintProbe(folder, source)).toContain('noRestrictedImports');
  });

  it('leaves what is allowed alone', () => {
    expect(lintProbe('workflows', "export * from '../../domain/rule-id.js';\n")).not.toContain(
      'noRestrictedImports',
    );
  });

  it('finds nothing in the tree as it stands', () => {
    expect(() =>
      execFileSync('npx', ['biome', 'lint', '--only=style/noRestrictedImports', '.']),
    ).not.toThrow();
  });
});
