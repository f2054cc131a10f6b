import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { useProblemText } from '../session/problem-text.js';
import { type AlarmWatch, useAlarmDecisions } from './use-alarms.js';

/** Somebody is on the way for an alarm that has cleared: the dispatcher decides. */
export function DecisionList({ watches }: { watches: readonly AlarmWatch[] }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { decide } = useAlarmDecisions();
  const asked = watches.filter(({ question }) => question !== undefined);
  if (asked.length === 0) return null;
  const say = (id: string, decision: 'recall' | 'carry_on') =>
    decide.mutate(
      { id, decision },
      { onError: (error) => notifications.show({ color: 'red', message: problemText(error) }) },
    );
  return (
    <section className="alarm-panel">
      <h2>
        <Icon name="alert" size={14} /> {t('alarms.decisions')}
      </h2>
      {asked.map(({ id, machine, code, ticket, question }) => (
        <article key={id} className="call-card is-due">
          <b>
            {machine.controlNumber} · {code.code}
          </b>
          <p>
            {t(
              question?.reason === 'alarm_cleared'
                ? 'alarms.decisionText'
                : 'alarms.decisionUnwanted',
              { number: ticket?.number ?? '' },
            )}
          </p>
          <div className="call-outcomes">
            <Button size="compact-xs" color="red" onClick={() => say(id, 'recall')}>
              {t('alarms.recall')}
            </Button>
            <Button size="compact-xs" variant="default" onClick={() => say(id, 'carry_on')}>
              {t('alarms.carryOn')}
            </Button>
          </div>
        </article>
      ))}
    </section>
  );
}
