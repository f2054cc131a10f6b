import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { nameIn } from '../i18n/name-in.js';
import { useGlow } from '../live/glow.js';
import { formatDayTime } from '../time/format-time.js';
import { PhaseChip } from './phase-chip.js';
import type { AlarmWatch } from './use-alarms.js';
import { WatchHistory } from './watch-history.js';

const columns = ['machine', 'alarm', 'state', 'count', 'since', 'heard', 'workOrder'] as const;

interface WatchTableProps {
  watches: readonly AlarmWatch[];
  onWorkOrder(number: string): void;
}

/** Alarms under watch; a press on a machine shows what happened. */
export function WatchTable({ watches, onWorkOrder }: WatchTableProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  if (watches.length === 0) return <p className="alarm-none">{t('alarms.noWatches')}</p>;
  return (
    <div className="alarm-table">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`alarms.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {watches.map((watch) => (
            <Fragment key={watch.id}>
              <WatchRow
                watch={watch}
                isOpen={open === watch.id}
                onToggle={() => setOpen(open === watch.id ? undefined : watch.id)}
                onWorkOrder={onWorkOrder}
              />
              {open === watch.id && (
                <tr className="alarm-details">
                  <td colSpan={columns.length}>
                    <WatchHistory id={watch.id} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface WatchRowProps {
  watch: AlarmWatch;
  isOpen: boolean;
  onToggle(): void;
  onWorkOrder(number: string): void;
}

function WatchRow({ watch, isOpen, onToggle, onWorkOrder }: WatchRowProps) {
  const { t, i18n } = useTranslation();
  const { machine, code, ticket, raised } = watch;
  const glows = useGlow(watch.id);
  const meaning = i18n.language === 'ja' ? code.meaning.ja : code.meaning.en;
  return (
    <tr className={`severity-${watch.severity}`}>
      <th scope="row">
        <button type="button" className="row-open" aria-expanded={isOpen} onClick={onToggle}>
          {glows && <i className="row-glow" />}
          {machine.controlNumber}
        </button>
        <small>{nameIn(machine.customerName, i18n.language)}</small>
      </th>
      <td>
        <b>{code.code}</b> {meaning}
        <small>{watch.text ?? t(`alarmSeverity.${watch.severity}`)}</small>
      </td>
      <td>
        <PhaseChip phase={watch.phase} />
        <small>{t(raised ? 'alarms.stands' : 'alarms.gone')}</small>
      </td>
      <td className="figure">{watch.count}</td>
      <td>{formatDayTime(watch.raisedAt ?? watch.openedAt, i18n.language)}</td>
      <td>{formatDayTime(watch.heardAt, i18n.language)}</td>
      <td>
        {ticket?.number !== undefined && (
          <TicketLink
            number={ticket.number}
            isOpen={ticket.state === 'open'}
            onOpen={onWorkOrder}
          />
        )}
        {ticket?.refusal !== undefined && t('alarms.refused', { code: ticket.refusal })}
      </td>
    </tr>
  );
}

function TicketLink({
  number,
  isOpen,
  onOpen,
}: {
  number: string;
  isOpen: boolean;
  onOpen(number: string): void;
}) {
  return (
    <button
      type="button"
      className={isOpen ? 'row-open' : 'row-open is-struck'}
      onClick={() => onOpen(number)}
    >
      {number} <Icon name="next" size={11} />
    </button>
  );
}
