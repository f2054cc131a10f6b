import type { z } from 'zod';
import type { Issuer } from '../../domain/documents/issuer.js';
import { LinkPurpose } from '../../domain/documents/link-address.js';
import { isRefusal } from '../../domain/refusal.js';
import { formatInstant } from '../../domain/time/instant.js';
import { repairContract } from '../../domain/work-order/repair-contract.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { intakeDesk } from '../gateways/intake-desk.js';
import { openLink } from '../gateways/open-link.js';
import type { WorkOrderGateway } from '../gateways/work-order-gateway.js';
import type { Handlers } from '../http/handler.js';
import type { faultReportBody } from '../schemas/link-schemas.js';
import { openWorkOrdersOf } from '../views/open-work-orders.js';

interface FaultReportParts {
  store: StoreConnection;
  gateway: Pick<WorkOrderGateway, 'takeCall'>;
  issuer: Issuer;
  clock: () => number;
}

/** Reporting a fault by the QR code on a label: what it leads to, and the report itself. */
export function faultReportHandlers({
  store,
  gateway,
  issuer,
  clock,
}: FaultReportParts): Pick<Handlers, 'faultReportPage' | 'reportFault'> {
  const desk = intakeDesk(store);

  async function labelOf(token: string) {
    const { data } = await openLink(store, token, LinkPurpose.FaultReport, clock());
    return desk.factsOf(String(data.controlNumber));
  }

  return {
    faultReportPage: async ({ params }) => {
      const now = clock();
      const { asset, site, customer, contracts } = await labelOf(params.token);
      const contract = repairContract(contracts, now);
      const open = await openWorkOrdersOf(store, { asset: asset.id, customer: customer.id }, now);
      return {
        status: 200,
        body: {
          serverTime: formatInstant(now),
          equipment: {
            controlNumber: asset.controlNumber,
            kind: asset.kind,
            model: asset.model,
          },
          site: { name: site.name },
          contact: { name: issuer.name, telephone: issuer.telephone },
          openReports: open.map(({ number, acceptedAt }) => ({ number, acceptedAt })),
          ...(isRefusal(contract) && {
            refusal: { code: contract.code, message: contract.message },
          }),
        },
      };
    },
    reportFault: async ({ params, body, key }) => {
      const { asset, customer } = await labelOf(params.token);
      const { controlNumber } = asset;
      const { number, started, intake } = await gateway.takeCall({
        operationId: `fault-report/${controlNumber}/${key}`,
        by: { kind: 'customer', id: customer.id },
        channel: 'qr',
        controlNumber,
        symptom: body.symptom,
        note: noteOf(body),
      });
      const { acceptedAt } = intake;
      return started === 'now'
        ? { status: 201, body: { number, started, acceptedAt } }
        : { status: 202, body: { number, started, acceptedAt } };
    },
  };
}

/** Whom to call back stands first: the desk reads the note before it dials. */
function noteOf({ contactName, contactTelephone, note }: z.infer<typeof faultReportBody>): string {
  const contact = [contactName, contactTelephone].filter((part) => part !== undefined).join(' ');
  return [`☎ ${contact}`, note].filter((part) => part !== undefined).join('\n');
}
