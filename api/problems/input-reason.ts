import type { z } from 'zod';

/** Why a value cannot be read, as a word that a screen has a sentence for, and the bound that it broke. */
export interface InputReason {
  reason?: string;
  limit?: number;
}

interface Bound {
  origin: string;
  limit: number | bigint;
}

/** The word for a bound that was broken, by what is measured: text, a list or a number. */
function boundReason({ origin, limit }: Bound, side: 'few' | 'many'): InputReason {
  const bound = Number(limit);
  if (origin === 'string') {
    if (side === 'few' && bound === 1) return { reason: 'required' };
    return { reason: side === 'few' ? 'too_short' : 'too_long', limit: bound };
  }
  if (origin === 'array') return { reason: side === 'few' ? 'too_few' : 'too_many', limit: bound };
  return { reason: side === 'few' ? 'too_small' : 'too_big', limit: bound };
}

/**
 * Gives the stable reason of an issue, for screens in other languages than the message; none where only
 * the message says it.
 */
export function inputReason(issue: z.core.$ZodIssue): InputReason {
  switch (issue.code) {
    case 'too_small':
      return boundReason({ origin: issue.origin, limit: issue.minimum }, 'few');
    case 'too_big':
      return boundReason({ origin: issue.origin, limit: issue.maximum }, 'many');
    case 'invalid_type':
      // What was received is in the message only.
      if (issue.message.endsWith('received undefined')) return { reason: 'required' };
      if (issue.expected === 'int') return { reason: 'not_whole' };
      return issue.expected === 'number' ? { reason: 'not_a_number' } : {};
    case 'invalid_format':
      return issue.format === 'email' ? { reason: 'not_an_email' } : { reason: 'wrong_form' };
    case 'invalid_value':
      return { reason: 'not_an_option' };
    case 'custom':
      return typeof issue.params?.reason === 'string' ? { reason: issue.params.reason } : {};
    default:
      return {};
  }
}
