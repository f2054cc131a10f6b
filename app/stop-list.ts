import { tell } from '../embedded/progress.js';

/** What has been started, to be stopped in the opposite order, once. */
export class StopList {
  private readonly steps: { readonly what: string; readonly stop: () => Promise<void> }[] = [];

  add(what: string, stop: () => Promise<void>): void {
    this.steps.push({ what, stop });
  }

  /** Stops everything, the last started first; a step that fails does not keep the others from stopping. */
  async stopAll(): Promise<void> {
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) {
      tell(`stopping ${step.what} …`);
      await step.stop().catch((failure: unknown) => tell(String(failure)));
    }
  }
}
