import { useTranslation } from 'react-i18next';
import type { ContractStatus } from './use-contracts.js';

/** Where a contract stands: colour and word. */
export function StatusChip({ status }: { status: ContractStatus }) {
  const { t } = useTranslation();
  return (
    <span className={`contract-chip contract-${status}`}>{t(`contractStatus.${status}`)}</span>
  );
}
