import { contractEventRoutes, contractEventTypes } from '../schemas/contract-event-schemas.js';
import type { ContractEventRouteName } from './definitions/contract-event-definitions.js';
import type { Access } from './route-definition.js';

const backOffice: Access = ['back_office', 'manager', 'admin'];
const management: Access = ['manager', 'admin'];

/** Who may tell a contract what: the back office, and only a manager where the table of events says so. */
export const contractEventRoles = Object.fromEntries(
  contractEventTypes.map((type) => {
    const { managerOnly } = contractEventRoutes[type] as { managerOnly?: true };
    return [`contract_${type}`, managerOnly ? management : backOffice];
  }),
) as Record<ContractEventRouteName, Access>;
