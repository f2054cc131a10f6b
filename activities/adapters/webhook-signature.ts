import { createHmac, timingSafeEqual } from 'node:crypto';

/** A signature is refused when its time stamp is further from the receiver's clock than this. */
export const SIGNATURE_TOLERANCE_SECONDS = 300;

function digest(body: string, secret: string, unixSeconds: number): string {
  return createHmac('sha256', secret).update(`${unixSeconds}.${body}`).digest('hex');
}

/**
 * Writes the header `Genba-Signature`: `t=<unix seconds>,v1=<hex>`, where the hex is HMAC-SHA256 over
 * `t.body`; while a secret is being replaced there is one `v1` for each of the two.
 */
export function signWebhook(body: string, secrets: readonly string[], unixSeconds: number): string {
  const signatures = secrets.map((secret) => `v1=${digest(body, secret, unixSeconds)}`);
  return [`t=${unixSeconds}`, ...signatures].join(',');
}

/**
 * Decides whether a body came from here: one of its signatures is made with one of the secrets, and its
 * time stamp is at most `toleranceSeconds` away. Compares in constant time. `body` must be the bytes as
 * they came, not JSON that was read and written again.
 */
export function verifyWebhook(
  header: string,
  body: string,
  secrets: readonly string[],
  nowSeconds: number,
  toleranceSeconds = SIGNATURE_TOLERANCE_SECONDS,
): boolean {
  const parts = header.split(',').map((part) => part.trim().split('=', 2));
  const time = parts.find(([name]) => name === 't')?.[1] ?? '';
  const unixSeconds = /^\d{1,12}$/.test(time) ? Number(time) : Number.NaN;
  if (!(Math.abs(nowSeconds - unixSeconds) <= toleranceSeconds)) return false;
  const given = parts.filter(([name]) => name === 'v1').map(([, value]) => value ?? '');
  return secrets.some((secret) => {
    const expected = Buffer.from(digest(body, secret, unixSeconds));
    return given.some((value) => {
      const candidate = Buffer.from(value);
      return candidate.length === expected.length && timingSafeEqual(candidate, expected);
    });
  });
}
