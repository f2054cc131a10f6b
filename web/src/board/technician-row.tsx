import { useRow } from 'dnd-timeline';
import type { BoardTechnician } from '../session/api-types.js';
import type { BoardRange } from './board-range.js';
import { ShiftBands } from './shift-bands.js';
import { TechnicianLabel } from './technician-label.js';
import type { Drag } from './use-drag.js';
import { VisitBar } from './visit-bar.js';
import type { VisitItem } from './visit-items.js';

interface TechnicianRowProps {
  technician: BoardTechnician;
  range: BoardRange;
  subrows: readonly (readonly VisitItem[])[];
  drag: Drag | undefined;
  selected: string | undefined;
  onSelect(number: string): void;
}

/** How the row answers a drag: `fits`, `excluded`, or nothing while no answer is known. */
function fitOf(drag: Drag | undefined, technician: string): string {
  const candidate = drag?.candidates?.find((each) => each.technician === technician);
  const hasIt = !drag?.time && drag?.load.workOrder.activeTechnicians.includes(technician);
  if (!candidate || hasIt) return '';
  return candidate.included && drag?.againstTime.length === 0 ? 'fits' : 'excluded';
}

/** One technician's line: who, shifts and absences behind, visits in front. */
export function TechnicianRow(props: TechnicianRowProps) {
  const { technician, range, subrows, drag, selected, onSelect } = props;
  const { setNodeRef, rowWrapperStyle, rowStyle, rowSidebarStyle, isOver } = useRow({
    id: technician.id,
  });
  return (
    <div
      ref={setNodeRef}
      className={`row ${fitOf(drag, technician.id)} ${isOver ? 'is-over' : ''}`}
      style={{ ...rowWrapperStyle, display: 'flex' }}
      data-technician={technician.id}
    >
      <div className="row-label" style={rowSidebarStyle}>
        <TechnicianLabel technician={technician} drag={drag} />
      </div>
      <div className="row-line" style={rowStyle}>
        <ShiftBands technician={technician} range={range} />
        {(subrows.length > 0 ? subrows : [[]]).map((subrow, index) => (
          <div key={subrow[0]?.id ?? index} className="subrow">
            {subrow.map((item) => (
              <VisitBar
                key={item.id}
                item={item}
                isSelected={selected === item.workOrder.number}
                onSelect={onSelect}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
