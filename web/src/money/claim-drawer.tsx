import '../work-order/work-order.css';
import '../contracts/contracts.css';
import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EventForm } from '../contracts/event-form.js';
import type { EventType } from '../contracts/event-type.js';
import { PdfButtons } from '../contracts/pdf-buttons.js';
import { nameIn } from '../i18n/name-in.js';
import { LoadState } from '../lists/load-state.js';
import { useProfile } from '../session/session-context.js';
import { formatYen } from '../time/format-time.js';
import { ClaimFacts } from './claim-facts.js';
import { claimText } from './money-columns.js';
import { PaymentForm } from './payment-form.js';
import { type LedgerClaim, useLedger } from './use-money.js';

interface ClaimDrawerProps {
  contract: string;
  claim: string;
  onClose(): void;
}

/** What can be done about a claim now, and by whom. */
function actionsFor(claim: LedgerClaim, role: string): EventType[] {
  if (role === 'dispatcher') return [];
  const manages = role === 'manager' || role === 'admin';
  return [
    ...(claim.mayBeCorrected ? (['invoice_corrected'] as const) : []),
    ...(claim.state === 'unclaimed' ? (['interest_claimed'] as const) : []),
    ...(claim.open > 0 && manages ? (['write_off'] as const) : []),
  ];
}

/** One claim beside the list: what is open, what came in, and what can be done about it. */
export function ClaimDrawer({ contract, claim: id, onClose }: ClaimDrawerProps) {
  const { t, i18n } = useTranslation();
  const { role } = useProfile();
  const { data, error } = useLedger(contract);
  const [open, setOpen] = useState<EventType>();
  const claim = data?.claims.find((each) => each.claim === id);
  return (
    <aside className="drawer" aria-label={t('money.claimOf', { contract })}>
      <header className="drawer-head">
        <h2>{claim ? claimText(claim, t) : id}</h2>
        <CloseButton aria-label={t('action.close')} onClick={onClose} />
      </header>
      {!data && <LoadState error={error} />}
      {data && !claim && <p className="quiet timeline-none">{t('money.settledLongAgo')}</p>}
      {data && claim && (
        <div className="claim-body">
          <p>
            <strong>{nameIn(claim.customerName ?? '', i18n.language)}</strong>{' '}
            <Link to={`/contracts/${contract}`}>{contract}</Link>
          </p>
          {claim.number && <PdfButtons number={claim.number} />}
          <ClaimFacts claim={claim} payments={data.payments} />
          {role !== 'dispatcher' && claim.open > 0 && claim.state !== 'unclaimed' && (
            <PaymentForm contract={contract} claim={claim} />
          )}
          <div className="contract-actions">
            {actionsFor(claim, role).map((type) => (
              <Button
                key={type}
                size="compact-sm"
                variant="default"
                aria-expanded={open === type}
                onClick={() => setOpen(open === type ? undefined : type)}
              >
                {t(`contractEvent.${type}`)}
              </Button>
            ))}
          </div>
          {open && (
            <EventForm
              key={open}
              contract={contract}
              type={open}
              known={{ claim: id, ...(claim.month && { month: claim.month }) }}
              onDone={() => setOpen(undefined)}
            />
          )}
          {data.balance > 0 && (
            <p className="quiet">
              {t('money.balance', { amount: formatYen(data.balance, i18n.language) })}
            </p>
          )}
        </div>
      )}
    </aside>
  );
}
