import { SettingsError } from '../../config/settings-error.js';
import { loadTemporalFile, parseTemporalFile } from '../../config/temporal-file.js';

function problemOf(text: string): string {
  try {
    parseTemporalFile(text);
  } catch (failure) {
    if (failure instanceof SettingsError) return failure.message;
    throw failure;
  }
  return 'none';
}

describe('temporal.yaml', () => {
  it('as delivered is valid', () => {
    expect(loadTemporalFile().namespace).toBe('default');
  });

  it('gives worker tuning its defaults', () => {
    const file = parseTemporalFile('taskQueues: { genba: { maxConcurrentActivities: 3 } }');
    expect(file.taskQueues.genba).toMatchObject({
      maxConcurrentActivities: 3,
      maxCachedWorkflows: 1000,
    });
  });

  it.each([
    ['a value of the wrong type', 'taskQueues:\n  genba:\n    maxCachedWorkflows: many\n', '3:5'],
    ['a number out of range', 'retentionDays: 0\ntaskQueues: { genba: {} }\n', '1:1'],
    ['a misspelt key', 'taskQueues:\n  genba: {}\nnamspace: x\n', '3:1'],
    ['a misspelt key deeper down', 'taskQueues:\n  genba:\n    maxCached: 1\n', '3:5'],
    ['an unknown attribute type', 'taskQueues: {genba: {}}\nsearchAttributes:\n  A: Word\n', '3:3'],
    ['a missing part, at its nearest parent', 'namespace: x\ntaskQueues: {}\n', '2:1'],
    ['text that is not YAML', 'namespace: "x\n', '2:1'],
  ])('with %s is refused with its line and column', (_what, text, place) => {
    expect(problemOf(text)).toMatch(new RegExp(`^temporal\\.yaml:${place}: `));
  });

  it('that is missing is refused by name', () => {
    expect(() => loadTemporalFile('/nowhere/temporal.yaml')).toThrow(/temporal\.yaml: there is no/);
  });
});
