import type { PlanTerm } from '../../plan-term.js';

/** Statements of the お財布 and FC Club terms, shown with the membership image. */
export const memberClubTerms: readonly PlanTerm[] = [
  {
    rule: 'NLH-119',
    state: 'shown',
    text: {
      en: 'お財布: no business use, no lending of member IDs, no assignment.',
      ja: 'お財布: 営業目的の利用、会員IDの貸与、権利の譲渡は禁止です。',
    },
  },
  {
    rule: 'NLH-125',
    state: 'shown',
    text: {
      en: 'FC Club: report changes promptly; no business use; no lending.',
      ja: 'FCクラブ: 変更は速やかに届け出てください。営業目的の利用、貸与は禁止です。',
    },
  },
];
