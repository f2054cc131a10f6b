import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../session/api-client.js';

/** The free times of a work order's visit on a day, with whom; nothing while no day is chosen. */
export function useSlots(number: string, day: string, minutes: number) {
  return useQuery({
    queryKey: ['slots', number, day, minutes],
    staleTime: 5000,
    enabled: day !== '' && minutes >= 15,
    queryFn: async () =>
      (
        await answerOf(
          api.GET('/work-orders/{number}/slots', {
            params: { path: { number }, query: { from: day, days: 1, minutes } },
          }),
        )
      ).slots,
  });
}
