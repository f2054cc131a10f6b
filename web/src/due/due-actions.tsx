import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EventForm } from '../contracts/event-form.js';
import type { EventType } from '../contracts/event-type.js';
import { useProfile } from '../session/session-context.js';
import { addDays } from '../time/tokyo-day.js';
import type { DueItem } from './use-due.js';

const snoozeDays = 7;

/** Puts a reminder off, or gives the date to somebody else; who may not do it sees nothing. */
export function DueActions({ item, today }: { item: DueItem; today: string }) {
  const { t } = useTranslation();
  const { role } = useProfile();
  const [open, setOpen] = useState<EventType>();
  if (role === 'dispatcher') return null;
  const manages = role === 'manager' || role === 'admin';
  const snooze: EventType | undefined =
    item.kind === 'deadline' && item.daysLeft > 0
      ? 'deadline_snoozed'
      : item.what === 'battery_reminder'
        ? 'reminders_snoozed'
        : undefined;
  const week = addDays(today, snoozeDays);
  const until = item.kind === 'deadline' && week > item.on ? item.on : week;
  const known = { what: item.what, lastDay: item.on, until };
  return (
    <span className="due-actions">
      {snooze && (
        <Button size="compact-xs" variant="default" onClick={() => setOpen(snooze)}>
          {t('due.snooze')}
        </Button>
      )}
      {manages && (
        <Button size="compact-xs" variant="default" onClick={() => setOpen('owner_handed_over')}>
          {t('due.handOver')}
        </Button>
      )}
      <Modal
        opened={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={`${item.contract} · ${open ? t(`contractEvent.${open}`) : ''}`}
      >
        {open && (
          <EventForm
            contract={item.contract}
            type={open}
            known={open === 'owner_handed_over' ? {} : known}
            onDone={() => setOpen(undefined)}
          />
        )}
      </Modal>
    </span>
  );
}
