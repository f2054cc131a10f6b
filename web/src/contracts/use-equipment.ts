import { useQuery } from '@tanstack/react-query';
import { allPages } from '../lists/all-pages.js';
import { answerOf, api } from '../session/api-client.js';

/** Customers with their sites and machines, as the forms offer them. */
export function useEquipment() {
  return useQuery({
    queryKey: ['equipment'],
    queryFn: async () => {
      const [customers, sites, assets] = await Promise.all([
        allPages((query) => answerOf(api.GET('/customers', { params: { query } }))),
        allPages((query) => answerOf(api.GET('/sites', { params: { query } }))),
        allPages((query) => answerOf(api.GET('/assets', { params: { query } }))),
      ]);
      return { customers, sites, assets };
    },
  });
}
