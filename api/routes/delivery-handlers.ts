import type { DeliverySettings } from '../../domain/deliveries/delivery-settings.js';
import { findMailTemplate, mailTemplates } from '../../domain/deliveries/mail-templates.js';
import { renderMail } from '../../domain/deliveries/render-mail.js';
import type { JsonObject } from '../../domain/json.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { deliveryListReadModel } from '../../models/delivery-list-read-model.js';
import { deliveryRepository } from '../../models/delivery-repository.js';
import type { DeliveryGateway } from '../gateways/delivery-gateway.js';
import type { Handlers } from '../http/handler.js';
import { problem } from '../problems/problem.js';
import { deliveryView } from '../views/delivery-view.js';
import { readCursor, writeCursor } from '../views/page-cursor.js';
import { operationIdOf } from './operation-id.js';

export interface DeliveryHandlerParts {
  store: StoreConnection;
  clock: () => number;
  deliveries: DeliveryGateway;
  deliverySettings: DeliverySettings;
}

type DeliveryRoute =
  | 'listDeliveries'
  | 'readDelivery'
  | 'replayDelivery'
  | 'replayParkedDeliveries'
  | 'dropDelivery'
  | 'listMailTemplates'
  | 'previewMailTemplate';

/** Deliveries as people see them: lists, one with its tries and text, replay, drop, kinds of mail. */
export function deliveryHandlers(parts: DeliveryHandlerParts): Pick<Handlers, DeliveryRoute> {
  const { store, clock, deliveries, deliverySettings } = parts;
  const { from } = deliverySettings.mail;
  const repository = deliveryRepository(store);
  const list = deliveryListReadModel(store);
  return {
    listDeliveries: async ({ query }) => {
      const { limit, cursor, state: states, subject: about, receiver } = query;
      const filter = { states, about, receiver };
      const page = await list.page(filter, { limit, cursor: readCursor(cursor, filter) }, clock());
      const { items, nextCursor } = page;
      const more = nextCursor !== undefined && { nextCursor: writeCursor(nextCursor, filter) };
      return { status: 200, body: { items, ...more } };
    },
    readDelivery: async ({ params: { id } }) => {
      const found = await repository.find(id);
      if (!found) throw problem('DELIVERY_UNKNOWN', `There is no delivery ${id}.`);
      return { status: 200, body: deliveryView(found, from) };
    },
    replayDelivery: async ({ params, caller, key }) => {
      const operationId = operationIdOf(caller, 'replay', `${params.id}/${key}`);
      const request = { operationId, delivery: params.id, by: caller.userId };
      return { status: 200, body: await deliveries.settle({ ...request, action: 'replay' }) };
    },
    replayParkedDeliveries: async ({ body: { receiver, reason }, caller, key }) => {
      const operationId = operationIdOf(caller, 'replay_parked', key);
      const decision = { operationId, by: caller.userId };
      return { status: 202, body: await deliveries.replayParked({ receiver, reason }, decision) };
    },
    dropDelivery: async ({ params, body: { reason }, caller, key }) => {
      const operationId = operationIdOf(caller, 'drop', `${params.id}/${key}`);
      const request = { operationId, delivery: params.id, by: caller.userId, reason };
      return { status: 200, body: await deliveries.settle({ ...request, action: 'drop' }) };
    },
    listMailTemplates: async () => ({
      status: 200,
      body: { items: mailTemplates.map(({ name }) => ({ name })) },
    }),
    previewMailTemplate: async ({ params: { name }, query: { language } }) => {
      const template = findMailTemplate(name);
      if (!template) throw problem('MAIL_TEMPLATE_UNKNOWN', `There is no kind of mail ${name}.`);
      const mail = renderMail(template, language, template.sample as JsonObject, from);
      return { status: 200, body: { name, language, ...mail } };
    },
  };
}
