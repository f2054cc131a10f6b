import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EventForm } from './event-form.js';
import { eventForms } from './event-forms.js';
import type { EventType } from './event-type.js';
import type { ContractDetail } from './use-contract.js';

function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventForms, type);
}

/** What the reader may tell this contract; each opens its short form in place. */
export function ContractActions({ contract }: { contract: ContractDetail }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<EventType>();
  const types = contract.events.filter(isEventType);
  const ordered = [...types].sort(
    (a, b) => Number(eventForms[a].grave ?? false) - Number(eventForms[b].grave ?? false),
  );
  if (ordered.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t('contract.actions')}</h2>
      <div className="contract-actions">
        {ordered.map((type) => (
          <Button
            key={type}
            size="compact-sm"
            variant="default"
            aria-expanded={open === type}
            {...(eventForms[type].grave && { c: 'red.9' })}
            onClick={() => setOpen(open === type ? undefined : type)}
          >
            {t(`contractEvent.${type}`)}
          </Button>
        ))}
      </div>
      {open && (
        <EventForm
          key={open}
          contract={contract.id}
          type={open}
          onDone={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}
