import type { TFunction } from 'i18next';

/** What a date to come brings, in words. */
export function dueText(kind: string, t: TFunction): string {
  return t(`dueKind.${kind}`, {
    defaultValue: t(`act.${kind}`, { defaultValue: kind.replaceAll('_', ' ') }),
  });
}
