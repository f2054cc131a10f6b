import { createHmac } from 'node:crypto';
import { signWebhook, verifyWebhook } from '../../../activities/adapters/webhook-signature.js';

const body = '{"data":{"名":"値"}}';
const now = 1_900_000_000;

describe('the signature of a webhook', () => {
  it('is HMAC-SHA256 over time stamp and body, in hexadecimal', () => {
    const expected = createHmac('sha256', 's1').update(`${now}.${body}`).digest('hex');
    expect(signWebhook(body, ['s1'], now)).toBe(`t=${now},v1=${expected}`);
  });

  it('holds for the secret, the body and five minutes around its time', () => {
    const header = signWebhook(body, ['s1'], now);
    expect(verifyWebhook(header, body, ['s1'], now)).toBe(true);
    expect(verifyWebhook(header, body, ['s1'], now + 300)).toBe(true);
    expect(verifyWebhook(header, body, ['s1'], now + 301)).toBe(false);
    expect(verifyWebhook(header, body, ['s1'], now - 301)).toBe(false);
    expect(verifyWebhook(header, `${body} `, ['s1'], now)).toBe(false);
    expect(verifyWebhook(header, body, ['s2'], now)).toBe(false);
    expect(verifyWebhook(header.replace(`t=${now}`, `t=${now + 1}`), body, ['s1'], now)).toBe(
      false,
    );
  });

  it('holds with either secret while one replaces the other', () => {
    const header = signWebhook(body, ['new', 'old'], now);
    expect(verifyWebhook(header, body, ['new'], now)).toBe(true);
    expect(verifyWebhook(header, body, ['old'], now)).toBe(true);
    expect(verifyWebhook(header, body, ['older'], now)).toBe(false);
  });

  it.each(['', 't=', 'v1=00', `t=${now}`, `t=${now},v1=`, `t=abc,v1=00`, 'nonsense'])(
    'does not hold when the header is "%s"',
    (header) => {
      expect(verifyWebhook(header, body, ['s1'], now)).toBe(false);
    },
  );
});
