import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  importJWK,
  importPKCS8,
  jwtVerify,
  SignJWT,
} from 'jose';
import { type Role, roles } from '../schemas/auth-schemas.js';
import type { Caller } from './caller.js';

const ISSUER = 'genba';
const ALGORITHM = 'EdDSA';

/** An access token is good for ten minutes; roles are taken from it until then. */
export const ACCESS_TOKEN_SECONDS = 600;

/** Signs and reads access tokens with one Ed25519 key. */
export interface AccessTokens {
  issue(caller: Caller): Promise<string>;
  /** Gives nothing for a token that is forged, expired or not ours. */
  read(token: string): Promise<Caller | undefined>;
}

/** Makes a fresh private key as a JSON Web Key, for the first start without a configured one. */
export async function newPrivateKey(): Promise<string> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  return JSON.stringify(await exportJWK(privateKey));
}

/** Builds the signer from a private key, PEM (PKCS #8) or JSON Web Key. */
export async function createAccessTokens(privateKeyText: string): Promise<AccessTokens> {
  const { privateKey, publicKey } = await keyPairOf(privateKeyText);
  return {
    issue: ({ userId, name, role, technician }) =>
      new SignJWT({ name, role, ...(technician !== undefined && { technician }) })
        .setProtectedHeader({ alg: ALGORITHM })
        .setSubject(userId)
        .setIssuer(ISSUER)
        .setIssuedAt()
        .setExpirationTime(`${ACCESS_TOKEN_SECONDS}s`)
        .sign(privateKey),
    read: async (token) => {
      const checked = await jwtVerify(token, publicKey, {
        issuer: ISSUER,
        algorithms: [ALGORITHM],
      }).catch(() => undefined);
      return checked === undefined ? undefined : callerOf(checked.payload);
    },
  };
}

async function keyPairOf(text: string): Promise<{ privateKey: CryptoKey; publicKey: CryptoKey }> {
  const privateKey = text.trimStart().startsWith('{')
    ? await importJWK(JSON.parse(text), ALGORITHM, { extractable: true })
    : await importPKCS8(text, ALGORITHM, { extractable: true });
  const { d: _private, ...publicPart } = await exportJWK(privateKey);
  const publicKey = await importJWK(publicPart, ALGORITHM);
  return { privateKey: privateKey as CryptoKey, publicKey: publicKey as CryptoKey };
}

function callerOf(claims: Record<string, unknown>): Caller | undefined {
  const { sub, name, role, technician } = claims;
  if (typeof sub !== 'string' || typeof name !== 'string') return undefined;
  if (!roles.includes(role as Role)) return undefined;
  return {
    userId: sub,
    name,
    role: role as Role,
    ...(typeof technician === 'string' && { technician }),
  };
}
