import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../i18n/name-in.js';
import { answerOf, api } from '../session/api-client.js';

/** Gives the name behind an id in the reader's language; the id itself for whom nobody knows. */
export type NameOf = (id: string) => string;

const staleMs = 300_000;

/** Everybody whom a screen may name. */
export function usePeople() {
  return useQuery({
    queryKey: ['people'],
    staleTime: staleMs,
    queryFn: async () => (await answerOf(api.GET('/people', {}))).items,
  });
}

/** The names of technicians and users: screens name people, only tooltips tell ids. */
export function useNames(): NameOf {
  const { i18n } = useTranslation();
  const { data } = usePeople();
  const names = useMemo(() => new Map(data?.map(({ id, name }) => [id, name])), [data]);
  return useCallback((id) => nameIn(names.get(id) ?? id, i18n.language), [names, i18n.language]);
}
