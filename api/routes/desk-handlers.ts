import { formatInstant } from '../../domain/time/instant.js';
import { actorOf } from '../auth/caller.js';
import type { Handlers } from '../http/handler.js';
import { type CommandHandlerParts, requireOwnJob } from './command-handlers.js';
import { operationIdOf } from './operation-id.js';

/** Taking a call, what goes through the desk of the area, and parts on their way back. */
export function deskHandlers(
  parts: CommandHandlerParts,
): Pick<Handlers, 'takeCall' | 'assign' | 'book' | 'unassign' | 'receivePart' | 'writeOffPart'> {
  const { gateway, finder, clock } = parts;
  const now = (): string => formatInstant(clock());
  const partAnswer = async (number: string) => {
    const { seq, status } = await finder.snapshotOf(number);
    return { status: 200 as const, body: { number, seq, status, duplicate: false } };
  };
  return {
    takeCall: async ({ body, caller, key }) => {
      const { number, started, intake } = await gateway.takeCall({
        operationId: operationIdOf(caller, 'call', key),
        by: actorOf(caller),
        ...body,
      });
      const { acceptedAt } = intake;
      return started === 'now'
        ? { status: 201, body: { number, started, acceptedAt } }
        : { status: 202, body: { number, started, acceptedAt } };
    },
    assign: async ({ params, body, caller, key }) => ({
      status: 200,
      body: await gateway.assign({
        operationId: operationIdOf(caller, 'assign', key),
        by: actorOf(caller),
        at: now(),
        workOrder: params.number,
        ...body,
      }),
    }),
    book: async ({ params, body, caller, key }) => ({
      status: 200,
      body: await gateway.book({
        operationId: operationIdOf(caller, 'book', key),
        by: actorOf(caller),
        at: now(),
        workOrder: params.number,
        ...body,
      }),
    }),
    unassign: async ({ params, body, caller, key }) => ({
      status: 200,
      body: await gateway.unassign({
        operationId: operationIdOf(caller, 'unassign', key),
        by: actorOf(caller),
        at: now(),
        workOrder: params.number,
        reason: body.reason,
      }),
    }),
    receivePart: async ({ params, caller, key }) => {
      await requireOwnJob(finder, caller, params.number);
      await gateway.receivePart({
        operationId: operationIdOf(caller, 'receive', key),
        by: actorOf(caller),
        occurredAt: now(),
        workOrder: params.number,
        n: params.n,
      });
      return partAnswer(params.number);
    },
    writeOffPart: async ({ params, body, caller, key }) => {
      await gateway.writeOffPart({
        operationId: operationIdOf(caller, 'write_off', key),
        by: actorOf(caller),
        occurredAt: now(),
        workOrder: params.number,
        n: params.n,
        reason: body.reason,
      });
      return partAnswer(params.number);
    },
  };
}
