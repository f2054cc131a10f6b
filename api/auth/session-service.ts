import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { RefreshTokenRepository } from '../../models/refresh-token-repository.js';
import type { User, UserRepository } from '../../models/user-repository.js';
import { type Problem, problem } from '../problems/problem.js';
import type { SessionView, UserView } from '../schemas/auth-schemas.js';
import { ACCESS_TOKEN_SECONDS, type AccessTokens } from './access-tokens.js';
import { hashPassword, passwordFits } from './passwords.js';

/** A refresh token lives for two weeks; each use replaces it by one of two weeks. */
export const REFRESH_TOKEN_MS = 14 * 86_400_000;

export interface SessionService {
  login(userName: string, password: string): Promise<SessionView>;
  refresh(refreshToken: string | undefined): Promise<SessionView>;
  logout(refreshToken: string | undefined): Promise<void>;
  me(userId: string): Promise<UserView>;
}

interface SessionParts {
  users: UserRepository;
  refreshTokens: RefreshTokenRepository;
  accessTokens: AccessTokens;
  clock: () => number;
}

/** Begins, renews and ends sessions; the store keeps digests of refresh tokens only. */
export function sessionService(parts: SessionParts): SessionService {
  const { users, refreshTokens, accessTokens, clock } = parts;
  // Checked against when the user is unknown, so that the time taken does not tell names apart.
  const decoy = hashPassword(randomUUID());

  const sessionOf = async (user: User, refreshToken: string): Promise<SessionView> => ({
    accessToken: await accessTokens.issue({ userId: user.id, ...callerFacts(user) }),
    expiresInSeconds: ACCESS_TOKEN_SECONDS,
    refreshToken,
    user: viewOf(user),
  });

  return {
    login: async (userName, password) => {
      const user = await users.findByUserName(userName);
      const fits = await passwordFits(user?.passwordHash ?? (await decoy), password);
      if (!user || !fits) throw problem('CREDENTIALS_INVALID', 'User name or password is wrong.');
      const token = newToken();
      const issuedAt = new Date(clock());
      await refreshTokens.issue({
        digest: digestOf(token),
        family: randomUUID(),
        user: user.id,
        issuedAt,
        expiresAt: new Date(issuedAt.getTime() + REFRESH_TOKEN_MS),
      });
      return sessionOf(user, token);
    },
    refresh: async (refreshToken) => {
      if (!refreshToken) throw refreshTokenInvalid();
      const now = new Date(clock());
      const token = newToken();
      const next = {
        digest: digestOf(token),
        expiresAt: new Date(now.getTime() + REFRESH_TOKEN_MS),
      };
      const rotation = await refreshTokens.rotate(digestOf(refreshToken), next, now);
      if (rotation.outcome === 'reused') {
        throw problem('REFRESH_TOKEN_REUSED', 'Log in again; every copy of this session is ended.');
      }
      const user = rotation.outcome === 'rotated' ? await users.find(rotation.user) : undefined;
      if (!user) throw refreshTokenInvalid();
      return sessionOf(user, token);
    },
    logout: async (refreshToken) => {
      if (!refreshToken) return;
      await refreshTokens.revokeFamilyOf(digestOf(refreshToken), new Date(clock()));
    },
    me: async (userId) => {
      const user = await users.find(userId);
      if (!user) throw problem('TOKEN_INVALID', 'The user of this token is no longer known.');
      return viewOf(user);
    },
  };
}

function refreshTokenInvalid(): Problem {
  return problem('REFRESH_TOKEN_INVALID', 'Log in again.');
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function callerFacts({ name, role, technician }: User) {
  return { name, role, ...(technician !== undefined && { technician }) };
}

function viewOf({ id, userName, area, language, ...user }: User): UserView {
  return {
    id,
    userName,
    ...callerFacts({ id, userName, ...user }),
    ...(area !== undefined && { area }),
    ...(language !== undefined && { language }),
  };
}
