/**
 * Document 000, the UPS battery replacement option pack: its periods, limits and prices. The rules
 * that read them stand in `ups-battery-pack/` by subject and, for what happens to a battery, in
 * `domain/battery/`.
 */
export const upsBatteryPack = {
  id: 'ups-battery',
  document: 'UPS',
  name: { en: 'UPS battery replacement option pack', ja: 'UPSバッテリ交換オプションパック' },
  /** Return to the place of purchase by a purchaser who does not accept the terms (UPS-02). */
  returnDays: 14,
  /** Application after the purchase (UPS-21). */
  applicationDays: 30,
  /** Notice of a refusal after the registration was received (UPS-26). */
  refusalNoticeDays: 30,
  /** Claim for the price after a refusal notice (UPS-27). */
  refusalRefundDays: 30,
  /** User administrators and deputies (UPS-32). */
  roles: { administrators: { least: 1, most: 3 }, deputies: { least: 1, most: 2 } },
  /** Confidential information after receipt, and the write-up of what was said (UPS-52). */
  confidentialityYears: 3,
  oralDisclosureDays: 14,
  /** Operating temperature that the customer reports when it is exceeded continuously (UPS-69). */
  hotRoomCelsius: 40,
  /** The registration centre (UPS-43). */
  registrationCentre: {
    telephone: '03-3454-6818',
    email: 'SupportPack@support.jp.nec.com',
    opensMinute: 9 * 60,
    closesMinute: 17 * 60,
  },
} as const;
