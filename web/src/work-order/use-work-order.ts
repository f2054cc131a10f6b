import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../session/api-client.js';

/** One work order with its history, kept fresh by the change feed. */
export function useWorkOrder(number: string) {
  return useQuery({
    queryKey: ['work-order', number],
    queryFn: () => answerOf(api.GET('/work-orders/{number}', { params: { path: { number } } })),
  });
}
