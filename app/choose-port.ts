import { nextFreePort } from '../embedded/free-port.js';
import { tell } from '../embedded/progress.js';

/** Gives out ports, none of them twice; says so when the wanted one is taken. */
export class PortChooser {
  private readonly given = new Set<number>();

  /** The wanted port or the next free one; `variable` is the setting that the message names. */
  async choose(what: string, wanted: number, variable: string): Promise<number> {
    const port = await nextFreePort(wanted, this.given);
    this.given.add(port);
    if (port !== wanted) {
      tell(`port ${wanted} is taken; ${what} uses ${port} (${variable} sets another)`);
    }
    return port;
  }
}
