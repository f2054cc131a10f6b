import { Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { useLiveUpdates } from '../live/use-live-updates.js';
import { LoginPage } from '../session/login-page.js';
import { useSession } from '../session/session-context.js';
import { homeOf, pagesOf } from './role-pages.js';
import { Shell } from './shell.js';

const BoardPage = lazy(async () => ({
  default: (await import('../board/board-page.js')).BoardPage,
}));
const ClocksPage = lazy(async () => ({
  default: (await import('../clocks/clocks-page.js')).ClocksPage,
}));
const MyJobsPages = lazy(async () => ({
  default: (await import('../my-jobs/my-jobs-pages.js')).MyJobsPages,
}));
const RosterPage = lazy(async () => ({
  default: (await import('../roster/roster-page.js')).RosterPage,
}));

const ContractsPages = lazy(async () => ({
  default: (await import('../contracts/contracts-pages.js')).ContractsPages,
}));
const DuePage = lazy(async () => ({
  default: (await import('../due/due-page.js')).DuePage,
}));
const MoneyPage = lazy(async () => ({
  default: (await import('../money/money-page.js')).MoneyPage,
}));
const AlarmsPage = lazy(async () => ({
  default: (await import('../alarms/alarms-page.js')).AlarmsPage,
}));
const DeliveriesPage = lazy(async () => ({
  default: (await import('../deliveries/deliveries-page.js')).DeliveriesPage,
}));

const elements = {
  contracts: <ContractsPages />,
  due: <DuePage />,
  money: <MoneyPage />,
  alarms: <AlarmsPage />,
  deliveries: <DeliveriesPage />,
  board: <BoardPage />,
  clocks: <ClocksPage />,
  'my-jobs': <MyJobsPages />,
  roster: <RosterPage />,
};

/** Sign-in first; then each role's own pages and nothing else. */
export function Pages() {
  const { profile, starting } = useSession();
  useLiveUpdates(profile !== undefined && !starting);
  if (starting) return <Loader className="page-loader" />;
  if (!profile) return <LoginPage />;
  return (
    <Shell profile={profile}>
      <Suspense fallback={<Loader className="page-loader" />}>
        <Routes>
          {pagesOf(profile.role).map((page) => (
            <Route key={page} path={`/${page}/*`} element={elements[page]} />
          ))}
          <Route path="*" element={<Navigate to={`/${homeOf(profile.role)}`} replace />} />
        </Routes>
      </Suspense>
    </Shell>
  );
}
