import { condition, defineUpdate, setHandler } from '@temporalio/workflow';

/** The cheapest workflow that there is: what a work order is measured against. */
export async function noOp(): Promise<void> {}

/** Answers an update and does nothing else: what a technician's tap is measured against. */
export async function bareUpdate(): Promise<void> {
  setHandler(defineUpdate<number, [number]>('tap'), (value) => value);
  await condition(() => false);
}
