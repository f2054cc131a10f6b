import { createHash } from 'node:crypto';
import { type AlarmDocument, alarmModel } from './alarm-model.js';
import type { StoreConnection } from './connect-store.js';

/** Alarms of one machine that wait for a person. */
export interface UnsettledAlarms {
  id: string;
  standing: 'unknown_machine' | 'no_contract';
  customer: string;
  machine: string;
  asset?: string;
  count: number;
  firstAt: Date;
  lastAt: Date;
  codes: string[];
}

interface Group extends Omit<UnsettledAlarms, 'id' | 'standing' | 'asset'> {
  _id: { standing: UnsettledAlarms['standing']; machineKey: string };
  asset?: string | null;
}

/** More machines than a person can look at are cut off; they come up as the first ones are settled. */
const MOST_GROUPS = 200;

function idOf({ standing, machineKey }: Group['_id']): string {
  return createHash('sha256').update(`${standing}|${machineKey}`).digest('hex').slice(0, 24);
}

function shown({ _id, asset, ...group }: Group): UnsettledAlarms {
  return {
    id: idOf(_id),
    standing: _id.standing,
    ...group,
    ...(asset ? { asset } : {}),
    codes: [...group.codes].sort(),
  };
}

/** Alarms of machines that nobody knows or that no report service covers: kept until a person settles them. */
export function unsettledAlarmRepository(store: StoreConnection) {
  const { collection } = alarmModel(store);

  async function groups(standing: UnsettledAlarms['standing']): Promise<UnsettledAlarms[]> {
    const found = await collection
      .aggregate([
        { $match: { standing } },
        {
          $group: {
            _id: { standing: '$standing', machineKey: '$machineKey' },
            customer: { $first: '$customer' },
            machine: { $first: '$report.machine' },
            asset: { $first: '$asset' },
            count: { $sum: 1 },
            firstAt: { $min: '$receivedAt' },
            lastAt: { $max: '$receivedAt' },
            codes: { $addToSet: '$report.code' },
          },
        },
        { $limit: MOST_GROUPS },
      ])
      .toArray();
    return found.map((group) => shown(group as unknown as Group));
  }

  /** Every machine with alarms that wait for a person, the latest first. */
  async function list(): Promise<UnsettledAlarms[]> {
    const all = [...(await groups('unknown_machine')), ...(await groups('no_contract'))];
    return all.sort((a, b) => b.lastAt.getTime() - a.lastAt.getTime());
  }

  return {
    list,
    async find(id: string): Promise<UnsettledAlarms | undefined> {
      return (await list()).find((group) => group.id === id);
    },

    /**
     * Moves the alarms of a machine on: to their watches or out of sight, with who did it and why.
     * Answers how many; those that came since are the next ones to be settled.
     */
    async settle(
      { standing, customer, machine }: Pick<UnsettledAlarms, 'standing' | 'customer' | 'machine'>,
      change: {
        standing: AlarmDocument['standing'];
        asset?: string;
        receivedAt?: Date;
        second?: string;
      },
      settled: NonNullable<AlarmDocument['settled']>,
    ): Promise<number> {
      const of = { standing, machineKey: `${customer}|${machine}` };
      const done = await collection.updateMany(
        of as never,
        { $set: { ...change, settled } } as never,
      );
      return done.modifiedCount;
    },
  };
}
