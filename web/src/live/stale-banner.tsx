import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { formatTime } from '../time/format-time.js';
import { useLiveState } from './live-state.js';

/** A reconnect within this time changes nothing anybody could have seen. */
const patienceMs = 3000;

/** Says that the screen may be old as long as the change feed is down. */
export function StaleBanner({ technician }: { technician: boolean }) {
  const { t, i18n } = useTranslation();
  const { connected, droppedAt } = useLiveState();
  const [stale, setStale] = useState(false);
  useEffect(() => {
    if (connected || droppedAt === 0) {
      setStale(false);
      return;
    }
    const timer = setTimeout(() => setStale(true), patienceMs);
    return () => clearTimeout(timer);
  }, [connected, droppedAt]);
  return (
    <div role="status">
      {stale && (
        <div className={technician ? 'stale-banner is-calm' : 'stale-banner'}>
          <Icon name="signal" />
          {t(technician ? 'shell.offline' : 'shell.stale', {
            time: formatTime(droppedAt, i18n.language),
          })}
        </div>
      )}
    </div>
  );
}
