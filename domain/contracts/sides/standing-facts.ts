import type { CalendarDate } from '../../time/calendar-date.js';

/** A breach that is neither cured nor dropped. */
export interface OpenBreach {
  id: string;
  ground: string;
  demandReceivedOn?: CalendarDate;
  /** Last day to cure it, where a demand was made. */
  cureBy?: CalendarDate;
  /** That day is over: a person decides what follows. */
  isOver?: boolean;
}

/** What a contract's standing is: breaches, an announced suspension, one that lasts. */
export interface StandingFacts {
  breaches?: OpenBreach[];
  /** Breaches so far; the next one has the number after it. */
  numbered?: number;
  announced?: { ground: string; from: CalendarDate; until: CalendarDate };
  suspended?: {
    on: CalendarDate;
    ground: string;
    scope: 'all' | 'part';
    until?: CalendarDate;
    /** The announced period is over, and nobody has resumed. */
    isOver?: boolean;
  };
  /** What survives the end has been said. */
  survivesSaid?: boolean;
}

/** A contract in good standing. */
export const goodStanding: StandingFacts = {};
