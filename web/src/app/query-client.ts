import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../session/problem.js';

/** Lists stay fresh through the change feed, so nothing is polled; a refused request is not repeated. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      networkMode: 'always',
      retry: (failures, error) => !(error instanceof ProblemError) && failures < 3,
      retryDelay: (failures) => Math.min(1000 * 2 ** failures, 8000),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
