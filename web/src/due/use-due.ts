import { useQuery } from '@tanstack/react-query';
import type { components } from '../generated/api.js';
import { allPages } from '../lists/all-pages.js';
import { answerOf, api } from '../session/api-client.js';
import { noteServerTime } from '../time/server-clock.js';

export type DueItem = components['schemas']['DueItem'];

export interface DueFilter {
  days: number;
  owner?: string;
  kind?: DueItem['kind'];
}

/** What comes due within some days, kept fresh by the change feed; overdue is always there. */
export function useDue(filter: DueFilter) {
  return useQuery({
    queryKey: ['due', filter],
    queryFn: async () => {
      let today = '';
      const items = await allPages(async (paging) => {
        const page = await answerOf(
          api.GET('/due', { params: { query: { ...filter, ...paging } } }),
        );
        noteServerTime(page.serverTime);
        today = page.today;
        return page;
      });
      return { items, today };
    },
  });
}
