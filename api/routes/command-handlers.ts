import { formatInstant } from '../../domain/time/instant.js';
import type { WorkOrderCommand } from '../../domain/work-order/work-order-command.js';
import type { WorkOrderSnapshot } from '../../domain/work-order/work-order-snapshot.js';
import type { WorkOrderStatus } from '../../domain/work-order/work-order-status.js';
import { actorOf, type Caller } from '../auth/caller.js';
import type { WorkOrderFinder } from '../gateways/work-order-finder.js';
import type { WorkOrderGateway } from '../gateways/work-order-gateway.js';
import type { Handlers } from '../http/handler.js';
import type { CommandRouteName } from './command-of-route.js';
import { commandOfRoute } from './command-of-route.js';
import { operationIdOf } from './operation-id.js';
import { isOwnJob, jobOfAnother, ownTechnicianOf } from './own-job.js';

export interface CommandHandlerParts {
  gateway: WorkOrderGateway;
  finder: WorkOrderFinder;
  clock: () => number;
}

interface CommandCall {
  params: { number: string };
  body: { occurredAt?: string };
  caller: Caller;
  key: string;
}

/** Technicians act on their own jobs only; the office acts on all. */
export async function requireOwnJob(
  finder: WorkOrderFinder,
  caller: Caller,
  number: string,
): Promise<void> {
  if (caller.role !== 'technician') return;
  const technician = ownTechnicianOf(caller);
  const isOwn = (snapshot: WorkOrderSnapshot) => isOwnJob(snapshot, technician);
  if (!isOwn(await finder.snapshotThat(number, isOwn))) throw jobOfAnother(number);
}

/** The commands that go straight to the work order, one handler for each route. */
export function commandHandlers(parts: CommandHandlerParts): Pick<Handlers, CommandRouteName> {
  const { gateway, finder, clock } = parts;
  const send = async (call: CommandCall, command: WorkOrderCommand) => {
    const { params, body, caller, key } = call;
    await requireOwnJob(finder, caller, params.number);
    const answer = await gateway.command(params.number, {
      operationId: operationIdOf(caller, command.type, key),
      by: actorOf(caller),
      occurredAt: body.occurredAt ?? formatInstant(clock()),
      command,
    });
    return { status: 200 as const, body: { ...answer, status: answer.status as WorkOrderStatus } };
  };
  const handlers = Object.entries(commandOfRoute).map(([name, commandOf]) => [
    name,
    (call: CommandCall) =>
      send(
        call,
        (commandOf as (body: unknown, caller: Caller) => WorkOrderCommand)(call.body, call.caller),
      ),
  ]);
  return Object.fromEntries(handlers) as Pick<Handlers, CommandRouteName>;
}
