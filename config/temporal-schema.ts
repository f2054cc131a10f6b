import { z } from 'zod';

const positive = z.int().positive();

/** `host:port`, as the Temporal client takes it. */
export const temporalAddress = z
  .string()
  .regex(/^[^\s:/]+:\d{1,5}$/, 'must be host:port, such as 127.0.0.1:7233');

const taskQueue = z.strictObject({
  maxConcurrentWorkflowTasks: positive.min(2).default(40),
  maxConcurrentActivities: positive.default(40),
  maxCachedWorkflows: positive.default(1000),
  maxActivitiesPerSecond: positive.default(200),
});

const attributeType = z.enum([
  'Text',
  'Keyword',
  'Int',
  'Double',
  'Bool',
  'Datetime',
  'KeywordList',
]);

/** What `temporal.yaml` may say; a key that is not here is an error, because it would do nothing. */
export const temporalSchema = z.strictObject({
  address: temporalAddress.optional(),
  namespace: z.string().min(1).default('default'),
  retentionDays: positive.max(3650).default(30),
  taskQueues: z.strictObject({ genba: taskQueue }),
  searchAttributes: z
    .record(z.string().regex(/^[A-Za-z]\w*$/, 'must be a plain name'), attributeType)
    .default({}),
});

/** The checked content of `temporal.yaml`. */
export type TemporalFile = z.infer<typeof temporalSchema>;
