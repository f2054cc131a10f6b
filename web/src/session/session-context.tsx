import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { currentToken, setAccessToken } from './access-token.js';
import { answerOf, api } from './api-client.js';
import type { Profile } from './api-types.js';
import { NetworkError } from './problem.js';
import { readStoredProfile, storeProfile } from './stored-profile.js';

interface Session {
  profile: Profile | undefined;
  /** True until the first refresh has been answered (or could not be sent). */
  starting: boolean;
  signIn(userName: string, password: string): Promise<void>;
  signOut(): Promise<void>;
}

const SessionContext = createContext<Session | undefined>(undefined);

/** Who is signed in. A reload continues by the refresh cookie; offline by the stored profile. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [profile, setProfile] = useState(readStoredProfile);
  const [starting, setStarting] = useState(profile !== undefined);

  const remember = useCallback((next: Profile | undefined) => {
    storeProfile(next);
    setProfile(next);
  }, []);

  useEffect(() => {
    if (!starting) return;
    currentToken()
      .catch((error: unknown) => {
        // Without a network nobody is signed out: the phone goes on with what it has.
        if (!(error instanceof NetworkError)) remember(undefined);
      })
      .finally(() => setStarting(false));
  }, [starting, remember]);

  const signIn = useCallback(
    async (userName: string, password: string) => {
      const answer = await answerOf(api.POST('/auth/login', { body: { userName, password } }));
      setAccessToken(answer.accessToken);
      queries.clear();
      remember(answer.user);
    },
    [queries, remember],
  );

  const signOut = useCallback(async () => {
    await api.POST('/auth/logout', { body: {} }).catch(() => undefined);
    setAccessToken(undefined);
    queries.clear();
    remember(undefined);
  }, [queries, remember]);

  const session = useMemo(
    () => ({ profile, starting, signIn, signOut }),
    [profile, starting, signIn, signOut],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session of the nearest provider. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider');
  return session;
}

/** The signed-in person; only for screens behind the sign-in. */
export function useProfile(): Profile {
  const { profile } = useSession();
  if (!profile) throw new Error('useProfile needs a signed-in person');
  return profile;
}
