import type { TFunction } from 'i18next';
import { readableParams } from '../i18n/readable-params.js';
import type { CandidateReason } from '../session/api-types.js';

/** Why a technician does not fit, as a sentence; an unknown code shows itself. */
export function reasonText(reason: CandidateReason, t: TFunction, language: string): string {
  return t(`reason.${reason.code}`, {
    ...readableParams(reason.params, language),
    defaultValue: reason.code,
  });
}
