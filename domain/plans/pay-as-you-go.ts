/**
 * Document 002, the Express5800 pay-as-you-go service terms: its periods and limits. The rules that
 * read them stand in `pay-as-you-go/` by subject; outage credits in `domain/credit/`, late interest in
 * `domain/interest/`.
 */
export const payAsYouGo = {
  id: 'payg',
  document: 'PAYG',
  name: { en: 'Express5800 pay-as-you-go service', ja: 'Express5800 従量課金サービス' },
  /** Request to extend before the end of the usage period (PAYG-03). */
  extensionRequestMonths: 13,
  /** Day of the following month by which a month's units are expected; a setting of the provider. */
  usageDueDay: 10,
  /** Notice of a fee revision (PAYG-07). */
  revisionNoticeMonths: 3,
  /** Notice before the month in which the customer wants the contract to end (PAYG-52). */
  cancellationNoticeDays: 90,
  /** Cure of a breach after a written notice (PAYG-56). */
  cureDays: 30,
  /** Removal of the equipment after the usage period, and its arrangement (PAYG-60, 61). */
  removalDays: 30,
  removalArrangementBusinessDays: 10,
  /** Lapse of a claim for damages (PAYG-41). */
  damagesClaimMonths: 3,
  /** Confidentiality after the end, and the write-up of what was said (PAYG-49). */
  confidentialityYearsAfterEnd: 3,
  oralDisclosureDays: 30,
} as const;
