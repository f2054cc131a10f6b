import { climbLadder, NothingFoundError, type Rung } from '../../embedded/ladder.js';

const climbed: string[] = [];

function rung(name: string, attempt: Rung<string>['attempt'], limitSeconds = 5): Rung<string> {
  return {
    name,
    limitSeconds,
    attempt: (signal) => {
      climbed.push(name);
      return attempt(signal);
    },
  };
}

const absent = async () => ({ passed: 'there is none' });

beforeEach(() => climbed.splice(0));

describe('the ladder to a server program', () => {
  it('is climbed in order and ends at the first rung that finds one', async () => {
    const rungs = [
      rung('PATH', absent),
      rung('cache', async () => ({ found: '/cache/temporal' })),
      rung('download', async () => ({ found: '/download/temporal' })),
    ];
    expect(await climbLadder('The server', rungs, 'Install it.')).toBe('/cache/temporal');
    expect(climbed).toEqual(['PATH', 'cache']);
  });

  it('goes on past a rung that fails', async () => {
    const rungs = [
      rung('download', async () => {
        throw new Error('the archive is not the pinned one');
      }),
      rung('build', async () => ({ found: '/built/temporal' })),
    ];
    expect(await climbLadder('The server', rungs, 'Install it.')).toBe('/built/temporal');
  });

  it('goes on past a rung that overruns its limit, and tells it to stop', async () => {
    let stopped = false;
    const endless: Rung<string>['attempt'] = (signal) =>
      new Promise(() => signal.addEventListener('abort', () => (stopped = true)));
    const rungs = [
      rung('download', endless, 0.01),
      rung('build', async () => ({ found: '/built/temporal' })),
    ];
    expect(await climbLadder('The server', rungs, 'Install it.')).toBe('/built/temporal');
    expect(stopped).toBe(true);
  });

  it('that leads nowhere says what each rung answered and what to install', async () => {
    const climb = climbLadder(
      'The server',
      [rung('PATH', absent), rung('cache', absent)],
      'Do so.',
    );
    await expect(climb).rejects.toThrow(NothingFoundError);
    await expect(climb).rejects.toThrow(/PATH: there is none\n {2}cache: there is none\nDo so\./);
  });
});
