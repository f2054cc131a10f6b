import type { TFunction } from 'i18next';
import { readableParams } from '../i18n/readable-params.js';
import type { NameOf } from '../people/use-names.js';
import type { HistoryEntry } from '../session/api-types.js';

/** Parameters whose values are words of a closed set, and where their translations are. */
const wordSets: Readonly<Record<string, string>> = {
  decision: 'decision',
  previous: 'decision',
  severity: 'severity',
  answer: 'consentAnswer',
  concerns: 'concern',
  outcome: 'part',
  channel: 'channel',
  news: 'alarmNews',
  kind: 'kind',
  effect: 'contractEffect',
  change: 'contractChange',
  event: 'contractNews',
};
const reasonSets: Readonly<Record<string, string>> = { hold: 'holdReason', excuse: 'excuseReason' };

/** Parameters that hold the id of a person, or a list of such ids. */
const people = ['technician', 'technicians', 'withdrawn'];

function wordsOf(entry: HistoryEntry, t: TFunction, nameOf: NameOf): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry.params).map(([name, value]) => {
      if (people.includes(name)) {
        return [name, [value].flat().map((id) => nameOf(String(id)))];
      }
      const set = name === 'reason' ? reasonSets[entry.type] : wordSets[name];
      if (!set || typeof value !== 'string') return [name, value];
      return [name, t(`${set}.${value}`, { defaultValue: value })];
    }),
  );
}

/** Parts of a sentence that are only there when their parameter is. */
const extras = [
  'severity',
  'exclusionItem',
  'because',
  'correctionReason',
  'withdrawn',
  'overrideReason',
  'note',
  'promisedOn',
  'lateSeconds',
  'effect',
  'code',
] as const;

/** One sentence for an entry, from its type and parameters, then whatever else it knows. */
export function historySentence(
  entry: HistoryEntry,
  t: TFunction,
  language: string,
  nameOf: NameOf,
): string {
  const params = readableParams(wordsOf(entry, t, nameOf), language);
  const main = t(`history.${entry.type}`, {
    ...params,
    by: nameOf(entry.by.id),
    defaultValue: entry.type.replaceAll('_', ' '),
  });
  const more = extras
    .filter((name) => params[name] !== undefined && params[name] !== '' && params[name] !== 0)
    .map((name) => t(`historyExtra.${name}`, params));
  return [main, ...more].join(' ');
}
