import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const code = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => file !== '' && !file.includes('/generated/') && !file.endsWith('.d.ts'));

const sources = code.filter((file) => !file.startsWith('test/'));

/** Files that are one table or one story and read better whole; each with its reason. */
const longOnPurpose: Record<string, string> = {};

function lines(file: string): number {
  return readFileSync(file, 'utf8').split('\n').length - 1;
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

describe('the tree', () => {
  it('has no name that says nothing', () => {
    const empty = /^(utils?|helpers?|common|misc|manager)(\.|$)/;
    expect(code.filter((file) => file.split('/').some((part) => empty.test(part)))).toEqual([]);
  });

  it('names every file in kebab-case', () => {
    expect(code.filter((file) => !/^[a-z0-9.-]+$/.test(basename(file)))).toEqual([]);
  });

  it('keeps files small: median 60 lines, nine in ten 150, none over 250 without a reason', () => {
    const sizes = sources.map(lines);
    expect(sources.filter((file) => lines(file) > 250 && !(file in longOnPurpose))).toEqual([]);
    expect(quantile(sizes, 0.5)).toBeLessThanOrEqual(60);
    expect(quantile(sizes, 0.9)).toBeLessThanOrEqual(150);
  });

  it('reads neither clock nor chance in the domain', () => {
    const impure = /\b(Date\.now\(\)|new Date\(\)|Math\.random\(\))/;
    expect(
      sources.filter(
        (file) => file.startsWith('domain/') && impure.test(readFileSync(file, 'utf8')),
      ),
    ).toEqual([]);
  });

  it('holds no absolute path of somebody’s machine', () => {
    const absolute = /(^|[^A-Za-z0-9_.~])\/(work|root|home\/[a-z]+)\//;
    expect(
      code.filter(
        (file) =>
          file !== 'test/structure/names-and-sizes.test.ts' &&
          absolute.test(readFileSync(file, 'utf8')),
      ),
    ).toEqual([]);
  });
});
