import type { WorkOrderSummary } from '../session/api-types.js';
import { AssignDialog } from './assign-dialog.js';
import { BookDialog } from './book-dialog.js';
import { ConflictDialog } from './conflict-dialog.js';
import { HelpDialog } from './help-dialog.js';
import { TakeCallDialog } from './take-call-dialog.js';
import type { Assigning } from './use-assign.js';

export type Dialog =
  | { kind: 'assign' | 'book'; number: string }
  | { kind: 'call' }
  | { kind: 'help' };

interface BoardDialogsProps {
  dialog: Dialog | undefined;
  workOrders: readonly WorkOrderSummary[];
  assigning: Assigning;
  onClose(): void;
  onTaken(number: string): void;
}

/** The dialog that is open over the board; a conflict comes by itself, whatever was asked for. */
export function BoardDialogs(props: BoardDialogsProps) {
  const { dialog, workOrders, assigning, onClose, onTaken } = props;
  const chosen =
    dialog && 'number' in dialog && workOrders.find((each) => each.number === dialog.number);
  const target = chosen ? { workOrder: chosen, assigning, onClose } : undefined;
  return (
    <>
      {target && dialog?.kind === 'assign' && <AssignDialog {...target} />}
      {target && dialog?.kind === 'book' && <BookDialog {...target} />}
      {dialog?.kind === 'call' && <TakeCallDialog onClose={onClose} onTaken={onTaken} />}
      {dialog?.kind === 'help' && <HelpDialog onClose={onClose} />}
      {assigning.conflict && <ConflictDialog conflict={assigning.conflict} assigning={assigning} />}
    </>
  );
}
