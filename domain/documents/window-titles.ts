import type { Wording } from './document-data.js';

const TITLES: Readonly<Record<string, Wording>> = {
  '9x5': { ja: '平日 8:30〜17:30（9時間×5日）', en: 'business days 8:30-17:30 (9x5)' },
  '12x5': { ja: '平日 8:30〜21:00（12時間×5日）', en: 'business days 8:30-21:00 (12x5)' },
  '24x7': { ja: '24時間365日', en: 'around the clock (24x7)' },
};

/** Gives the words for a service window; an unknown one goes by its id. */
export function windowTitle(window: string): Wording {
  return TITLES[window] ?? { ja: window, en: window };
}
