import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../app/icon.js';
import { type Tile, tiles } from './clock-rows.js';

const icons: Readonly<Record<Tile, IconName>> = {
  breached: 'alert',
  at_risk: 'hourglass',
  on_hold: 'pause',
  on_track: 'check',
  unassigned: 'user',
};

interface ClockTilesProps {
  counts: Record<Tile, number>;
  chosen: Tile | undefined;
  onChoose(tile: Tile | undefined): void;
}

/** Five numbers; each opens its list. */
export function ClockTiles({ counts, chosen, onChoose }: ClockTilesProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="tiles">
      <legend className="visually-hidden">{t('clocks.filter')}</legend>
      {tiles.map((tile) => (
        <button
          key={tile}
          type="button"
          className={`tile tile-${tile}`}
          aria-pressed={chosen === tile}
          onClick={() => onChoose(chosen === tile ? undefined : tile)}
        >
          <span className="tile-label">
            <Icon name={icons[tile]} size={15} /> {t(`clockState.${tile}`)}
          </span>
          <span className="tile-count">{counts[tile]}</span>
        </button>
      ))}
    </fieldset>
  );
}
