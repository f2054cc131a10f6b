import { dateInWords } from '../../deliveries/templates/date-in-words.js';
import { yenInWords } from '../../deliveries/templates/yen-in-words.js';
import type { Wording } from '../../documents/document-data.js';
import type { ContractAct } from '../contract-act.js';
import { addressing } from './addressing.js';
import type { Consequence, ConsequenceRule } from './consequence.js';
import type { ConsequenceTopic } from './consequences-of.js';
import { noticeTexts } from './notice-texts.js';
import { taskTexts } from './task-texts.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const yenFields = new Set(['credit', 'basicFee', 'remainingFees']);

/** Writes a field of an act as both languages write it: days, yen, everything else as it is. */
function inWords(field: string, value: ContractAct[string] | undefined): Wording {
  if (typeof value === 'number' && yenFields.has(field))
    return { ja: yenInWords(value, 'ja'), en: yenInWords(value, 'en') };
  const text = String(value);
  return DATE.test(text)
    ? { ja: dateInWords(text, 'ja'), en: dateInWords(text, 'en') }
    : { ja: text, en: text };
}

/** Tells the customer what was answered, agreed or will happen. */
const notify: ConsequenceRule = (act, state): Consequence[] => {
  const notice = noticeTexts[act.act]?.(act);
  if (!notice) return [];
  const { title, text, facts } = notice;
  const lines = Object.entries(facts)
    .filter(([field]) => act[field] !== undefined)
    .map(([field, label]) => ({ label: { ...label }, value: { ...inWords(field, act[field]) } }));
  const data = { ...addressing(state), title: { ...title }, text: { ...text }, facts: lines };
  return [{ kind: 'mail', step: 'notice', to: 'customer', template: 'contract_notice', data }];
};

/** Tells whoever owns the contract that it waits for a person. */
const giveTask: ConsequenceRule = (act, state): Consequence[] => {
  const task = taskTexts[act.act]?.(act);
  if (!task) return [];
  const data = { ...addressing(state), task: { ...task }, on: act.on };
  return [{ kind: 'mail', step: 'task', to: 'owner', template: 'back_office_task', data }];
};

/**
 * The removal is planned work from the day on which its date is agreed; a visit that moves the day is
 * the same work.
 * @rule PAYG-60 the work is arranged
 */
const arrangeRemoval: ConsequenceRule = (act, _state, { n }): Consequence[] => {
  if (act.workOrder !== undefined) return [];
  const request = `removal-${n}`;
  const earliestOn = String(act.removeOn);
  return [{ kind: 'work', step: 'removal', work: 'equipment_removal', request, earliestOn }];
};

const noticed = Object.fromEntries(Object.keys(noticeTexts).map((act) => [act, notify]));
const tasks = Object.fromEntries(Object.keys(taskTexts).map((act) => [act, giveTask]));

/** What the acts of pay-as-you-go bring about beside money, topic by topic: notices, tasks, work. */
export const paygConsequences: readonly ConsequenceTopic[] = [
  noticed,
  tasks,
  { removal_agreed: arrangeRemoval },
];
