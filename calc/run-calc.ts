import { type CalculationProblem, evaluateAll } from './evaluate.js';
import { isCalculatorName, loadAllCalculators, loadCalculator } from './registry.js';

/** What the command writes and how it ends; a problem leaves standard output empty. */
export interface CommandResult {
  status: 0 | 2;
  stdout: string;
  stderr: string;
}

function problem(details: CalculationProblem): CommandResult {
  return { status: 2, stdout: '', stderr: `${JSON.stringify(details)}\n` };
}

/**
 * Runs the command line: no name lists the calculators, `NAME --help` explains one, `NAME` answers the
 * JSON object or array that `readInput` gives.
 */
export async function runCalc(
  args: readonly string[],
  readInput: () => Promise<string>,
): Promise<CommandResult> {
  const [name, ...options] = args;
  if (name === undefined || name === '--help') {
    const { calculatorList } = await import('./calculator-help.js');
    return { status: 0, stdout: calculatorList(await loadAllCalculators()), stderr: '' };
  }
  if (!isCalculatorName(name)) {
    return problem({
      code: 'UNKNOWN_CALCULATOR',
      message: `There is no calculator named ${name}.`,
      path: '',
    });
  }
  const calculator = await loadCalculator(name);
  if (options.includes('--help')) {
    const { calculatorHelp } = await import('./calculator-help.js');
    return { status: 0, stdout: calculatorHelp(calculator), stderr: '' };
  }
  const [unknown] = options;
  if (unknown !== undefined) {
    return problem({ code: 'UNKNOWN_OPTION', message: `There is no option ${unknown}.`, path: '' });
  }
  let input: unknown;
  try {
    input = JSON.parse(await readInput());
  } catch {
    return problem({
      code: 'INVALID_JSON',
      message: 'Standard input is not one JSON document.',
      path: '',
    });
  }
  const evaluation = evaluateAll(calculator, input);
  return evaluation.ok
    ? { status: 0, stdout: `${JSON.stringify(evaluation.answer)}\n`, stderr: '' }
    : problem(evaluation.problem);
}
