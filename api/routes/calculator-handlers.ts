import { z } from 'zod';
import { evaluateAll } from '../../calc/evaluate.js';
import { isCalculatorName, loadAllCalculators, loadCalculator } from '../../calc/registry.js';
import type { Handlers } from '../http/handler.js';
import { Problem, problem } from '../problems/problem.js';
import { termsOfPlan } from './plan-terms.js';

/** The calculators of the command line over HTTP, from the same definitions, and the plans' terms. */
export function calculatorHandlers(): Pick<
  Handlers,
  'listCalculators' | 'calculate' | 'planTerms'
> {
  return {
    listCalculators: async () => {
      const calculators = await loadAllCalculators();
      const items = calculators.map(({ name, summary, rules, example, input }) => ({
        name,
        summary,
        rules,
        example,
        input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Record<
          string,
          unknown
        >,
      }));
      return { status: 200, body: { items } };
    },
    calculate: async ({ params, body }) => {
      const { name } = params;
      if (!isCalculatorName(name)) {
        throw problem('CALCULATOR_UNKNOWN', `There is no calculator ${name}.`, { field: 'name' });
      }
      const evaluation = evaluateAll(await loadCalculator(name), body);
      if (evaluation.ok) return { status: 200, body: evaluation.answer };
      const { code, message, path, index, because } = evaluation.problem;
      throw new Problem(422, code, 'The input has no answer', message, {
        field: path,
        path,
        ...(index !== undefined && { index }),
        rules: because ?? [],
      });
    },
    planTerms: async ({ params }) => {
      const terms = termsOfPlan(params.plan);
      if (!terms)
        throw problem('PLAN_UNKNOWN', `There is no plan ${params.plan}.`, { field: 'plan' });
      return { status: 200, body: { plan: params.plan, terms: [...terms] } };
    },
  };
}
