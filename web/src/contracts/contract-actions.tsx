import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EventForm } from './event-form.js';
import { ledgerEventForms } from './event-forms/ledger-event-forms.js';
import { partyEventForms, standingEventForms } from './event-forms/side-event-forms.js';
import { eventForms } from './event-forms.js';
import type { EventType } from './event-type.js';
import type { ContractDetail } from './use-contract.js';

function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventForms, type);
}

/** What concerns every contract; the plan's own events stand in sight. */
const groups = [
  { id: 'money', forms: ledgerEventForms },
  { id: 'parties', forms: partyEventForms },
  { id: 'standing', forms: standingEventForms },
  { id: 'dates', forms: { deadline_snoozed: true } },
] as const;

function isShared(type: EventType): boolean {
  return groups.some(({ forms }) => Object.hasOwn(forms, type));
}

/** Whole and first what is said every day; what cannot be taken back comes last. */
function inOrder(types: readonly EventType[]): EventType[] {
  const grave = (type: EventType) => Number(eventForms[type].grave ?? false);
  return [...types].sort((a, b) => grave(a) - grave(b));
}

/** What stands in an application already: a correction begins with it. */
function knownOf({ application }: ContractDetail): Record<string, string> {
  const { contact = {}, site = {} } = application ?? {};
  return Object.fromEntries([
    ...Object.entries(contact).map(([name, value]) => [`application.contact.${name}`, value]),
    ...Object.entries(site).map(([name, value]) => [`application.site.${name}`, String(value)]),
  ]);
}

/** What the reader may tell this contract; each opens its short form in place. */
export function ContractActions({ contract }: { contract: ContractDetail }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<EventType>();
  const types = inOrder(contract.events.filter(isEventType));
  if (types.length === 0) return null;
  const own = types.filter((type) => !isShared(type));
  return (
    <section className="panel">
      <h2>{t('contract.actions')}</h2>
      <div className="contract-actions">
        {own.map((type) => (
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
        {types.length > own.length && (
          <Menu position="bottom-start">
            <Menu.Target>
              <Button size="compact-sm" variant="light">
                {t('contract.more')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown className="contract-menu">
              {groups.map(({ id, forms }) => {
                const inGroup = types.filter((type) => Object.hasOwn(forms, type));
                if (inGroup.length === 0) return null;
                return [
                  <Menu.Label key={id}>{t(`contract.group.${id}`)}</Menu.Label>,
                  ...inGroup.map((type) => (
                    <Menu.Item
                      key={type}
                      {...(eventForms[type].grave && { color: 'red.9' })}
                      onClick={() => setOpen(type)}
                    >
                      {t(`contractEvent.${type}`)}
                    </Menu.Item>
                  )),
                ];
              })}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {open && (
        <div>
          <h3>{t(`contractEvent.${open}`)}</h3>
          <EventForm
            key={open}
            contract={contract.id}
            type={open}
            known={open === 'application_corrected' ? knownOf(contract) : {}}
            onDone={() => setOpen(undefined)}
          />
        </div>
      )}
    </section>
  );
}
