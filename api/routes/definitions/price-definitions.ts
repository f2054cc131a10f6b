import { priceBody, priceList, priceSchema } from '../../schemas/price-schemas.js';
import { idParams, versionHeader } from '../../schemas/reference-schemas.js';
import { defineRoutes } from '../route-definition.js';

/** Prices that the documents mention without an amount. */
export const priceDefinitions = defineRoutes({
  listPrices: {
    method: 'get',
    path: '/prices',
    tag: 'plans',
    summary: 'List the prices that the documents leave open, with what a manager entered',
    replies: { 200: { description: 'Every such price', schema: priceList } },
  },
  enterPrice: {
    method: 'put',
    path: '/prices/{id}',
    tag: 'plans',
    summary: 'Enter a price, guarded by the version that was read; earlier entries are kept',
    params: idParams,
    headers: versionHeader,
    body: priceBody,
    replies: { 200: { description: 'Entered', schema: priceSchema } },
    problems: [404, 412, 428],
  },
});
