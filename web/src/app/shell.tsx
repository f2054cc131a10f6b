import { Menu, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { LanguageSwitch } from '../i18n/language-switch.js';
import { nameIn } from '../i18n/name-in.js';
import { useLiveState } from '../live/live-state.js';
import { StaleBanner } from '../live/stale-banner.js';
import type { Profile } from '../session/api-types.js';
import { useSession } from '../session/session-context.js';
import { formatSeconds } from '../time/format-time.js';
import { useNow } from '../time/use-now.js';
import { Icon } from './icon.js';
import { pagesOf } from './role-pages.js';

function ServerClock() {
  const { t, i18n } = useTranslation();
  const { connected } = useLiveState();
  const now = useNow();
  return (
    <span className="shell-clock" title={t('shell.serverTime')}>
      <span className={connected ? 'live-dot is-live' : 'live-dot'} aria-hidden="true" />
      <span className="visually-hidden">{connected ? t('shell.live') : t('shell.notLive')}</span>
      <time>{formatSeconds(now, i18n.language)}</time> JST
    </span>
  );
}

function UserMenu({ profile }: { profile: Profile }) {
  const { t, i18n } = useTranslation();
  const { signOut } = useSession();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton className="shell-user">
          <Icon name="user" />
          <span>{nameIn(profile.name, i18n.language)}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t(`role.${profile.role}`)}</Menu.Label>
        <Menu.Item onClick={() => void signOut()}>{t('session.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The frame around every page: menu, server clock, language, who is signed in. */
export function Shell({ profile, children }: { profile: Profile; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={`shell role-${profile.role}`}>
      <a className="skip-link" href="#page">
        {t('shell.skip')}
      </a>
      <header className="shell-head">
        <span className="brand">
          <Icon name="pin" size={18} />
          <span>Genba</span>
        </span>
        <nav className="shell-nav" aria-label={t('shell.menu')}>
          {pagesOf(profile.role).map((page) => (
            <NavLink key={page} to={`/${page}`}>
              {t(`shell.page.${page}`)}
            </NavLink>
          ))}
        </nav>
        <ServerClock />
        <LanguageSwitch />
        <UserMenu profile={profile} />
      </header>
      <StaleBanner technician={profile.role === 'technician'} />
      <div id="page" className="shell-page">
        {children}
      </div>
    </div>
  );
}
