import type { TFunction } from 'i18next';
import { factText } from './fact-text.js';
import type { ContractAct } from './use-contract.js';

/** Shown elsewhere: the rule stands among the chips. */
const silent = new Set(['rule']);

/** An act as a sentence; one that has no sentence yet is told by its name. */
export function actSentence({ act, fields }: ContractAct, t: TFunction): string {
  return t([`act.${act}_${variantOf(act, fields)}`, `act.${act}`], {
    defaultValue: act.replaceAll('_', ' '),
  });
}

/** Everything that an act says besides its sentence, as name and value. */
export function actFacts({ fields }: ContractAct, t: TFunction, language: string): string[] {
  return Object.entries(fields)
    .filter(([name]) => !silent.has(name))
    .map(([name, value]) => {
      const label = t([`contractFact.${name}`, `field.${name}`], { defaultValue: name });
      return `${label} ${factText(name, value, t, language)}`;
    });
}

/** Answers of yes and no have sentences of their own. */
function variantOf(act: string, fields: ContractAct['fields']): string {
  if (act === 'battery_request') return fields.decision === 'refuse' ? 'refused' : 'granted';
  const answer = fields.accepted ?? fields.approved ?? fields.eligible;
  return typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : 'plain';
}
