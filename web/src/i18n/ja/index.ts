import type { en } from '../en/index.js';
import { alarms } from './alarms.js';
import { apply } from './apply.js';
import { battery } from './battery.js';
import { board } from './board.js';
import { clocks } from './clocks.js';
import { contractActs } from './contract-acts.js';
import { contractFacts } from './contract-facts.js';
import { contractFields } from './contract-fields.js';
import { contracts } from './contracts.js';
import { deliveries } from './deliveries.js';
import { due } from './due.js';
import { faultReport } from './fault-report.js';
import { frame } from './frame.js';
import { jobs } from './jobs.js';
import { money } from './money.js';
import { problems } from './problems.js';
import { story } from './story.js';
import { words } from './words.js';
import { workOrder } from './work-order.js';

type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** Every text in Japanese. */
export const ja: Texts<typeof en> = {
  ...frame,
  ...faultReport,
  ...battery,
  ...words,
  ...board,
  ...workOrder,
  ...story,
  ...clocks,
  ...alarms,
  ...contracts,
  ...apply,
  ...due,
  ...money,
  ...contractFacts,
  ...contractFields,
  ...contractActs,
  ...deliveries,
  ...jobs,
  ...problems,
};
