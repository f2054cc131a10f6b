import type { RuleId } from '../../rule-id.js';

/** A row of the appendix: hours of the day in minutes, amounts in yen without tax, per person and visit. */
export interface TariffBand {
  band: 'day' | 'evening' | 'night';
  /** Minute of the day at which the band begins. */
  from: number;
  /** Minute at which it ends, past midnight counted on: the night ends at 08:30 of the next day. */
  to: number;
  /** The first hour from departure. */
  firstHour: number;
  /** Each further 15 minutes. */
  perBlock: number;
  rule: RuleId;
}

/** Minutes that the first amount covers, and the length of every further block. */
export const FIRST_HOUR_MINUTES = 60;
export const BLOCK_MINUTES = 15;

/**
 * The day row of the appendix.
 * @rule ESP-104
 */
export const dayBand: TariffBand = {
  band: 'day',
  from: 510,
  to: 1050,
  firstHour: 10_000,
  perBlock: 2_500,
  rule: 'ESP-104',
};

/**
 * The evening row of the appendix.
 * @rule ESP-105
 */
export const eveningBand: TariffBand = {
  band: 'evening',
  from: 1050,
  to: 1260,
  firstHour: 12_000,
  perBlock: 3_000,
  rule: 'ESP-105',
};

/**
 * The night row of the appendix.
 * @rule ESP-106
 */
export const nightBand: TariffBand = {
  band: 'night',
  from: 1260,
  to: 1950,
  firstHour: 14_000,
  perBlock: 3_500,
  rule: 'ESP-106',
};

/**
 * Gives the row of a minute of the day; half open, so 08:30, 17:30 and 21:00 belong to the row that begins
 * there (AMB-03). The weekday is no parameter: the same rates hold on every day of the week.
 * @rule ESP-108
 */
export function bandOfMinute(minuteOfDay: number): TariffBand {
  if (minuteOfDay < dayBand.from || minuteOfDay >= nightBand.from) return nightBand;
  return minuteOfDay < eveningBand.from ? dayBand : eveningBand;
}

/** Gives the minute of the day at which the row of a minute ends; the night's end lies on the next day except before 08:30. */
export function bandEndOf(minuteOfDay: number, band: TariffBand): number {
  return minuteOfDay < dayBand.from ? dayBand.from : band.to;
}
