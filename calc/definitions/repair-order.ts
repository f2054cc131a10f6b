import { z } from 'zod';
import {
  classOneSubscribers,
  classTwoSubscribers,
  repairClassOf,
  repairOrder,
} from '../../domain/plans/n-line/repair-order.js';
import { defineCalculator } from '../define-calculator.js';

const request = z.union([
  z.strictObject({
    id: z.string().min(1),
    priorityClass: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  }),
  z.strictObject({
    id: z.string().min(1),
    subscriber: z.enum([...classOneSubscribers, ...classTwoSubscribers, 'other']),
  }),
]);

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
      requests.map((each) => ({
        id: each.id,
        priorityClass:
          'priorityClass' in each ? each.priorityClass : repairClassOf(each.subscriber),
      })),
      allAtOnce,
    ),
});
