import type { PolicySettings } from '../../policies/policy-table.js';
import { type ApplicationCheck, settleFindings } from '../application-check.js';

/** What intake learned of the label: whether it is visible on the UPS, and the number read from it. */
export interface LabelReading {
  isVisibleOnUps: boolean;
  controlNumber?: string;
  registeredControlNumber: string;
}

/**
 * Checks the equipment label at a replacement request. A label that is missing, or whose number differs
 * from the registered one, is an exception for a manager: service may be withheld, it is not refused
 * by itself.
 * @rule UPS-41
 */
export function checkEquipmentLabel(
  label: LabelReading,
  policy: Pick<PolicySettings, 'discretionaryRefusal'>,
): ApplicationCheck {
  return settleFindings(
    [
      {
        holds: label.isVisibleOnUps,
        code: 'LABEL_MISSING',
        rule: 'UPS-41',
        message: 'The equipment label proves coverage and must be stuck visibly on the UPS.',
        field: 'isVisibleOnUps',
        discretionary: true,
      },
      {
        holds:
          label.controlNumber === undefined ||
          label.controlNumber === label.registeredControlNumber,
        code: 'CONTROL_NUMBER_DIFFERS',
        rule: 'UPS-42',
        message: 'The control number on the label is not the registered one.',
        field: 'controlNumber',
        discretionary: true,
      },
    ],
    policy,
  );
}
