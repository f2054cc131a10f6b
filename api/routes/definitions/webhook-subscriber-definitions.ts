import { idParams, versionHeader } from '../../schemas/reference-schemas.js';
import {
  rotateSecretBody,
  testEventBody,
  testEventSchema,
  webhookSecretSchema,
  webhookSubscriberBody,
  webhookSubscriberList,
  webhookSubscriberSchema,
} from '../../schemas/webhook-subscriber-schemas.js';
import { defineRoutes } from '../route-definition.js';

const path = '/webhook-subscribers';
const tag = 'webhooks';

/** Other systems that are told of events. */
export const webhookSubscriberDefinitions = defineRoutes({
  listWebhookSubscribers: {
    method: 'get',
    path,
    tag,
    summary: 'List the systems that are told of events',
    replies: { 200: { description: 'All of them', schema: webhookSubscriberList } },
  },
  addWebhookSubscriber: {
    method: 'post',
    path,
    tag,
    summary: 'Add a system; its secret is shown this once',
    body: webhookSubscriberBody,
    replies: { 201: { description: 'Added', schema: webhookSecretSchema } },
    idempotency: 'required',
  },
  changeWebhookSubscriber: {
    method: 'put',
    path: `${path}/{id}`,
    tag,
    summary: 'Change address, topics or activity, guarded by the version that was read',
    params: idParams,
    headers: versionHeader,
    body: webhookSubscriberBody,
    replies: { 200: { description: 'Changed', schema: webhookSubscriberSchema } },
    problems: [404, 412, 428],
  },
  removeWebhookSubscriber: {
    method: 'delete',
    path: `${path}/{id}`,
    tag,
    summary: 'Remove a system; what still waits for it is dropped',
    params: idParams,
    replies: { 204: { description: 'Removed' } },
    problems: [404],
  },
  rotateWebhookSecret: {
    method: 'post',
    path: `${path}/{id}/rotate-secret`,
    tag,
    summary: 'Give a new secret; the one before signs beside it for some hours',
    params: idParams,
    body: rotateSecretBody,
    replies: { 200: { description: 'The new secret', schema: webhookSecretSchema } },
    problems: [404, 409],
    idempotency: 'required',
  },
  testWebhookSubscriber: {
    method: 'post',
    path: `${path}/{id}/test`,
    tag,
    summary: 'Send a test event',
    params: idParams,
    body: testEventBody,
    replies: { 202: { description: 'On its way', schema: testEventSchema } },
    problems: [404],
    idempotency: 'required',
  },
});
