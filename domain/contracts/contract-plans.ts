import type { ContractPlanName } from './contract-event.js';
import type { ContractPlan } from './contract-plan.js';
import { espG2Plan } from './plans/esp-g2.js';
import { espReportPlan } from './plans/esp-report.js';
import { paygPlan } from './plans/payg.js';
import { upsBatteryPlan } from './plans/ups-battery.js';

/** Every plan that a contract can follow: a further plan is a further line. */
export const contractPlans: Record<ContractPlanName, ContractPlan> = {
  'ups-battery': upsBatteryPlan,
  'esp-g2': espG2Plan,
  'esp-report': espReportPlan,
  payg: paygPlan,
};
