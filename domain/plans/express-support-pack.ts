import { ServiceWindow } from '../calendar/service-window.js';
import { RESPONSE_MINUTES } from '../sla/response-target.js';
import { OverrunExcuse } from '../sla/sla-verdict.js';
import { exclusions } from './express-support-pack/exclusions.js';
import { PACK_YEARS } from './express-support-pack/service-period.js';
import {
  BLOCK_MINUTES,
  dayBand,
  eveningBand,
  FIRST_HOUR_MINUTES,
  nightBand,
} from './express-support-pack/tariff.js';
import { expressSupportPackTerms } from './express-support-pack/terms.js';

/**
 * Document 001, ExpressSupportPack G2, chapter by chapter as data. The rules that read it stand beside it:
 * registration, eligibility, service period, relocation, suspension, refunds, alarms and the report service
 * in `express-support-pack/`, the tariff's arithmetic in `surcharge/`, the two hours in `sla/`, windows in
 * `calendar/`, what is covered in `coverage/`.
 */
export const expressSupportPack = {
  plan: 'esp-g2',
  document: 'ESP',
  /** Chapter 1-3: the contracted hours. */
  windows: Object.values(ServiceWindow),
  /** Chapter 1-4: arrival and start of work, and what excuses a later one. */
  responseMinutes: RESPONSE_MINUTES,
  excuses: Object.values(OverrunExcuse),
  /** Chapter 1-5. */
  years: PACK_YEARS,
  /** Chapter 3-2: work that the price does not contain. */
  exclusions,
  /** The appendix: per person and visit, without tax. */
  tariff: {
    firstHourMinutes: FIRST_HOUR_MINUTES,
    blockMinutes: BLOCK_MINUTES,
    bands: [dayBand, eveningBand, nightBand],
  },
  terms: expressSupportPackTerms,
} as const;
