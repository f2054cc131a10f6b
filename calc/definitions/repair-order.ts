import { z } from 'zod';
import {
  classOneSubscribers,
  classTwoSubscribers,
  repairClassOf,
  repairOrder,
} from '../../domain/plans/n-line/repair-order.js';
import { defineCalculator } from '../define-calculator.js';

const request = z
  .strictObject({
    id: z.string().min(1),
    priorityClass: z.literal([1, 2, 3]).optional(),
    subscriber: z.enum([...classOneSubscribers, ...classTwoSubscribers, 'other']).optional(),
  })
  .refine(({ priorityClass, subscriber }) => (priorityClass ?? subscriber) !== undefined, {
    error: 'Must name its class, or what the subscriber is.',
    path: ['priorityClass'],
  });

/** The order of repair; a request names its class, or what the subscriber is. */
export const calculator = defineCalculator({
  name: 'repair-order',
  summary: 'order of repair when not all can be repaired',
  rules: ['NLH-69', 'NLH-70', 'NLH-71'],
  input: z.strictObject({
    requests: z.array(request).max(10_000),
    allAtOnce: z.boolean().optional(),
  }),
  example: {
    requests: [
      { id: 'R0', priorityClass: 3 },
      { id: 'R1', priorityClass: 1 },
      { id: 'R2', subscriber: 'gas' },
    ],
  },
  run: ({ requests, allAtOnce }) =>
    repairOrder(
      requests.map(({ id, priorityClass, subscriber = 'other' }) => ({
        id,
        priorityClass: priorityClass ?? repairClassOf(subscriber),
      })),
      allAtOnce,
    ),
});
