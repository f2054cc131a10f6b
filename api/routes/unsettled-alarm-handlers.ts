import { dateOf, formatInstant } from '../../domain/time/instant.js';
import { alarmMachineLookup } from '../../models/alarm-machine-lookup.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { referenceRepository } from '../../models/reference-repository.js';
import {
  type UnsettledAlarms,
  unsettledAlarmRepository,
} from '../../models/unsettled-alarm-repository.js';
import type { Handlers } from '../http/handler.js';
import { problem } from '../problems/problem.js';

interface UnsettledParts {
  store: StoreConnection;
  clock: () => number;
}

/** Alarms that nobody can watch yet: a person says whose they are, takes them up, or dismisses them. */
export function unsettledAlarmHandlers({
  store,
  clock,
}: UnsettledParts): Pick<Handlers, 'listUnsettledAlarms' | 'settleAlarms'> {
  const unsettled = unsettledAlarmRepository(store);
  const machines = alarmMachineLookup(store);
  const reference = referenceRepository(store);

  async function nameOf(customer: string): Promise<string> {
    return (await reference.find('customers', customer))?.name ?? customer;
  }

  /** Where alarms of an asset go: to its watches when a report service covers it today. */
  async function takenUp(asset: string) {
    const now = clock();
    const covered = (await machines.contractOf(asset, dateOf(now))) !== undefined;
    return {
      covered,
      change: {
        standing: covered ? ('pending' as const) : ('no_contract' as const),
        asset,
        receivedAt: new Date(now),
        second: formatInstant(now),
      },
    };
  }

  async function assign(group: UnsettledAlarms, asset: string) {
    const known = await reference.find('assets', asset);
    if (!known || !(await machines.belongsTo(known, group.customer)))
      throw problem('ALARM_MACHINE_UNKNOWN', `The customer has no equipment ${asset}.`, {
        rules: ['ESP-27'],
      });
    await machines.nameMachine(group.customer, group.machine, asset);
    return (await takenUp(asset)).change;
  }

  async function takeUp({ standing, asset }: UnsettledAlarms) {
    if (standing !== 'no_contract' || asset === undefined)
      throw problem('SETTLEMENT_NOT_POSSIBLE', 'Say first which equipment it is.');
    const { covered, change } = await takenUp(asset);
    if (covered) return change;
    throw problem('ALARM_CONTRACT_MISSING', `No report service covers ${asset} today.`, {
      rules: ['ESP-81'],
    });
  }

  return {
    listUnsettledAlarms: async () => {
      const found = await unsettled.list();
      const items = await Promise.all(
        found.map(async ({ firstAt, lastAt, ...group }) => ({
          ...group,
          customerName: await nameOf(group.customer),
          firstAt: formatInstant(firstAt.getTime()),
          lastAt: formatInstant(lastAt.getTime()),
        })),
      );
      return { status: 200, body: { items } };
    },

    settleAlarms: async ({ params, body, caller }) => {
      const group = await unsettled.find(params.id);
      if (!group) throw problem('UNSETTLED_ALARMS_UNKNOWN', 'Somebody else may have settled them.');
      if (body.action === 'assign' && group.standing !== 'unknown_machine')
        throw problem('SETTLEMENT_NOT_POSSIBLE', 'The equipment is known; take the alarms up.');
      const settled = { by: caller.userId, at: formatInstant(clock()) };
      if (body.action === 'dismiss') {
        const dismissal = { ...settled, reason: body.reason };
        const count = await unsettled.settle(group, { standing: 'dismissed' }, dismissal);
        return { status: 200, body: { settled: count } };
      }
      const change = await (body.action === 'assign' ? assign(group, body.asset) : takeUp(group));
      return { status: 200, body: { settled: await unsettled.settle(group, change, settled) } };
    },
  };
}
