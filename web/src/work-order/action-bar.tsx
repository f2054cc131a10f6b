import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkOrderDetail } from '../session/api-types.js';
import { useProfile } from '../session/session-context.js';
import { AllowForm } from './allow-form.js';
import { CancelForm } from './cancel-form.js';
import { ConsentForm } from './consent-form.js';
import { actionsFor, type DeskAction } from './desk-actions.js';
import { ExcuseForm } from './excuse-form.js';
import { HoldForm } from './hold-form.js';
import { JudgeForm } from './judge-form.js';
import { useCommand } from './use-command.js';

/** Actions that open a dialog of the board, or nothing. */
const formless: readonly DeskAction[] = ['assign', 'book', 'resume'];

interface ActionBarProps {
  workOrder: WorkOrderDetail;
  onAssign?: ((number: string) => void) | undefined;
  onBook?: ((number: string) => void) | undefined;
}

/** What can be done now; each opens its short form in place, so that the details stay in sight. */
export function ActionBar({ workOrder, onAssign, onBook }: ActionBarProps) {
  const { t } = useTranslation();
  const { role } = useProfile();
  const { send, sending } = useCommand(workOrder.number);
  const opens = { assign: onAssign, book: onBook };
  const actions = actionsFor(workOrder, role).filter(
    (action) => (action !== 'assign' && action !== 'book') || opens[action],
  );
  const [chosen, setChosen] = useState<DeskAction>();
  const form = chosen ?? (actions.includes('judge') ? 'judge' : undefined);
  const open = form && actions.includes(form) ? form : undefined;
  const close = () => setChosen(undefined);

  const act = (action: DeskAction) => {
    if (action === 'assign' || action === 'book') opens[action]?.(workOrder.number);
    else if (action === 'resume') void send({ kind: 'resume' });
    else setChosen(open === action && chosen ? undefined : action);
  };
  const primary: DeskAction | undefined = actions.find((action) =>
    ['judge', 'resume', 'assign', 'book'].includes(action),
  );
  const formProps = { workOrder, onDone: close };
  return (
    <div className="actions">
      <div className="action-bar">
        {actions.map((action) => (
          <Button
            key={action}
            size="compact-sm"
            variant={action === primary ? 'filled' : 'default'}
            aria-expanded={formless.includes(action) ? undefined : open === action}
            loading={action === 'resume' && sending}
            onClick={() => act(action)}
          >
            {t(action === 'book' && workOrder.appointment ? 'book.moveTo' : `deskAction.${action}`)}
          </Button>
        ))}
      </div>
      {open === 'judge' && <JudgeForm {...formProps} correcting={false} />}
      {open === 'correct' && <JudgeForm {...formProps} correcting />}
      {open === 'consent' && <ConsentForm {...formProps} />}
      {open === 'hold' && <HoldForm {...formProps} />}
      {open === 'excuse' && <ExcuseForm {...formProps} />}
      {open === 'allow' && <AllowForm {...formProps} />}
      {open === 'cancel' && <CancelForm {...formProps} />}
    </div>
  );
}
