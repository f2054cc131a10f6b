import { z } from 'zod';

export const health = z
  .object({ status: z.literal('ok'), uptimeSeconds: z.number(), version: z.string() })
  .meta({ id: 'Health' });

const check = z.object({ ok: z.boolean(), detail: z.string() });

export const readiness = z
  .object({
    ready: z.boolean(),
    checks: z.object({ temporal: check, store: check, worker: check }),
  })
  .meta({ id: 'Readiness' });

export const eventsQuery = z.strictObject({
  lastEventId: z
    .string()
    .max(2_000)
    .exactOptional()
    .meta({ description: 'For clients that cannot send the `Last-Event-ID` header.' }),
});
