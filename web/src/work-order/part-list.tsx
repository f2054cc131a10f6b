import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkOrderDetail } from '../session/api-types.js';
import { useProfile } from '../session/session-context.js';
import { formatYen } from '../time/format-time.js';
import { useCommand } from './use-command.js';
import { WriteOffForm } from './write-off-form.js';

/** Parts built in, and which of the replaced ones still have to come back. */
export function PartList({ workOrder }: { workOrder: WorkOrderDetail }) {
  const { t, i18n } = useTranslation();
  const { role } = useProfile();
  const { send, sending } = useCommand(workOrder.number);
  const [writingOff, setWritingOff] = useState<number>();
  if (workOrder.parts.length === 0) return null;
  return (
    <section className="panel">
      <h3>{t('workOrder.parts')}</h3>
      <ul className="parts">
        {workOrder.parts.map((part) => {
          const outstanding = part.returnExpected && !part.settled;
          return (
            <li key={part.n}>
              <span>
                {part.part} · {formatYen(part.amount, i18n.language)}
              </span>
              <span className={outstanding ? 'part-out' : 'part-settled'}>
                {part.settled
                  ? t(`part.${part.settled.outcome}`)
                  : t(part.returnExpected ? 'part.outstanding' : 'part.kept')}
              </span>
              {outstanding && (
                <>
                  <Button
                    size="compact-xs"
                    variant="default"
                    loading={sending}
                    onClick={() => void send({ kind: 'part-return', n: part.n })}
                  >
                    {t('part.markReturned')}
                  </Button>
                  {(role === 'manager' || role === 'admin') && (
                    <Button
                      size="compact-xs"
                      variant="default"
                      onClick={() => setWritingOff(part.n)}
                    >
                      {t('part.writeOff')}
                    </Button>
                  )}
                </>
              )}
              {writingOff === part.n && (
                <WriteOffForm
                  workOrder={workOrder.number}
                  n={part.n}
                  onDone={() => setWritingOff(undefined)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
