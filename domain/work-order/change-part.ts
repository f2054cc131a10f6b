import type { Change } from './work-order-change.js';

/**
 * Records a part built in: included in the price of the service, at actual cost for excluded work;
 * the replaced part belongs to the provider and is taken back.
 * @see-rule ESP-37
 * @see-rule ESP-67
 */
export const partUsed: Change<'part_used'> = (state, command, { at }) => {
  const { type: _type, ...part } = command;
  const n = state.parts.length + 1;
  return {
    facts: { parts: [...state.parts, { n, ...part, usedAt: at }] },
    params: { n, ...part },
    because: [
      state.judgement?.exclusionItem ? 'ESP-113' : 'ESP-37',
      ...(command.returnExpected ? (['ESP-67'] as const) : []),
    ],
  };
};

/** Records that a replaced part came back or was given up. */
export const partSettled: Change<'part_settled'> = (state, command, { at, by }) => ({
  facts: {
    parts: state.parts.map((part) =>
      part.n === command.n
        ? {
            ...part,
            settled: {
              outcome: command.outcome,
              at,
              by,
              ...(command.reason ? { reason: command.reason } : {}),
            },
          }
        : part,
    ),
  },
  params: {
    n: command.n,
    part: state.parts.find((part) => part.n === command.n)?.part,
    outcome: command.outcome,
    ...(command.reason ? { reason: command.reason } : {}),
  },
  because: ['ESP-67'],
});
