import './lists.css';
import { Icon, type IconName } from '../app/icon.js';

export interface CountTile {
  id: string;
  label: string;
  icon: IconName;
  count: number | string;
  tone: 'late' | 'risk' | 'calm' | 'good';
}

interface CountTilesProps {
  legend: string;
  tiles: readonly CountTile[];
  chosen: string | undefined;
  onChoose(id: string | undefined): void;
}

/** Numbers that open the list behind them. */
export function CountTiles({ legend, tiles, chosen, onChoose }: CountTilesProps) {
  return (
    <fieldset className="count-tiles">
      <legend className="visually-hidden">{legend}</legend>
      {tiles.map(({ id, label, icon, count, tone }) => (
        <button
          key={id}
          type="button"
          className={`count-tile tone-${tone}`}
          aria-pressed={chosen === id}
          onClick={() => onChoose(chosen === id ? undefined : id)}
        >
          <span className="count-tile-label">
            <Icon name={icon} size={15} /> {label}
          </span>
          <span className="count-tile-count">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
