import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';

/** What the customer did before reporting that the service cannot be used. */
export interface OutageReport {
  checkedOwnEquipment: boolean;
  checkedConnection: boolean;
  /** Reported in the way that the service specification sets. */
  reportedAsSpecified: boolean;
  /** A defect in the customer's environment is known. */
  hasDefectInCustomerEnvironment: boolean;
}

/**
 * Decides whether a report of an unusable service is taken up: the customer first checks the own
 * equipment and connection and reports as specified; with a defect in the customer's environment
 * there is no duty to provide.
 * @rule PAYG-24
 * @rule PAYG-25
 */
export function checkOutageReport(report: OutageReport): Allowed | Refusal {
  if (!report.checkedOwnEquipment || !report.checkedConnection) {
    const field = report.checkedOwnEquipment ? 'checkedConnection' : 'checkedOwnEquipment';
    const message = 'Own equipment and connection are checked first.';
    return refuse('OWN_EQUIPMENT_NOT_CHECKED', ['PAYG-24'], message, field);
  }
  if (!report.reportedAsSpecified) {
    const message = 'The report is made in the way that the service specification sets.';
    return refuse('REPORT_NOT_AS_SPECIFIED', ['PAYG-24'], message, 'reportedAsSpecified');
  }
  if (report.hasDefectInCustomerEnvironment) {
    const message = "There is no duty to provide while the customer's environment has a defect.";
    const field = 'hasDefectInCustomerEnvironment';
    return refuse('DEFECT_IN_CUSTOMER_ENVIRONMENT', ['PAYG-25'], message, field);
  }
  return allow('PAYG-24');
}
