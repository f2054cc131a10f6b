import { checkDocument } from '../../domain/documents/check-document.js';
import type { LabelData } from '../../domain/documents/document-data.js';
import type { Issuer } from '../../domain/documents/issuer.js';
import { formatInstant } from '../../domain/time/instant.js';
import { lastDayOf } from '../../domain/work-order/repair-contract.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { documentRepository } from '../../models/document-repository.js';
import { problem } from '../problems/problem.js';
import { refusalProblem } from '../problems/refusal-problem.js';
import { intakeDesk } from './intake-desk.js';

/** Somebody wants a label for a machine that has none, or none that can be read. */
export interface LabelWish {
  /** The same operation gives the same label. */
  operationId: string;
  controlNumber: string;
  nowMs: number;
}

/** Issues a label from what the reference data know of a machine; its QR code is that of the old label. */
export function labelDesk(store: StoreConnection, issuer: Issuer) {
  const desk = intakeDesk(store);
  const documents = documentRepository(store);
  return {
    issue: async ({ operationId, controlNumber, nowMs }: LabelWish): Promise<string> => {
      const { asset, customer, contracts } = await desk.factsOf(controlNumber);
      const contract = contracts.at(-1);
      if (!contract) {
        const message = 'A label names the contract of its equipment, and there is none.';
        throw problem('CONTRACT_UNKNOWN', message, { field: 'controlNumber', rules: ['UPS-41'] });
      }
      const endsOn = lastDayOf(contract);
      const data: LabelData = {
        kind: 'label',
        customer: { id: customer.id, name: customer.name },
        contract: contract.id,
        plan: contract.plan,
        ...{ controlNumber, model: asset.model, serial: asset.serial },
        startsOn: contract.startsOn,
        ...(endsOn !== undefined && { endsOn }),
        ...(contract.window !== undefined && { window: contract.window }),
      };
      const subject = `contract:${contract.id}`;
      const request = { key: operationId, subject, issuedAt: formatInstant(nowMs), data };
      const refusal = checkDocument(request);
      if (refusal) throw refusalProblem(refusal.code, refusal.message, refusal);
      return (await documents.issue({ ...request, issuer })).number;
    },
  };
}
