import type { DeliveryRequest } from '../../domain/deliveries/delivery-request.js';

const requestedAt = '2031-06-11T09:00:00+09:00';

/** A mail of the template for battery notices under a key. */
export function noticeTo(mail: string, key: string, subject = 'contract:K-1'): DeliveryRequest {
  return {
    key,
    to: { mail, name: '保守ご担当' },
    ...{ subject, cause: { subject }, template: 'battery_notice', language: 'ja', requestedAt },
    data: {
      ...{ customer: '株式会社東京サンプル製作所', contract: 'K-1', equipment: 'UPS-1500' },
      ...{ dueOn: '2032-04-01', termEndsOn: '2035-03-31', requestUrl: 'https://genba.example/b/1' },
    },
  };
}
