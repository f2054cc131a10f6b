import { useNow } from '../time/use-now.js';
import { type BoardRange, percentOf } from './board-range.js';

/** The red line at the server's now; nothing when now is not in view. */
export function NowLine({ range }: { range: BoardRange }) {
  const now = useNow();
  if (now < range.start || now > range.end) return null;
  return <i className="now-line" style={{ left: `${percentOf(range, now)}%` }} />;
}
