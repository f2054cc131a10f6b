import './my-jobs.css';
import './job.css';
import { useTranslation } from 'react-i18next';
import { NavLink, Route, Routes } from 'react-router';
import { Icon } from '../app/icon.js';
import { CompletePage } from './complete-page.js';
import { JobPage } from './job-page.js';
import { OutboxPage } from './outbox-page.js';
import { PartsPage } from './parts-page.js';
import { TodayPage } from './today-page.js';
import { useOutbox } from './use-outbox.js';

function OutboxBadge() {
  const { t } = useTranslation();
  const { operations } = useOutbox();
  const open = operations.filter((each) => each.state !== 'applied' && each.state !== 'duplicate');
  if (open.length === 0) return null;
  return (
    <span className="tab-badge">
      <span aria-hidden="true">{open.length}</span>
      <span className="visually-hidden">{t('jobs.pending', { count: open.length })}</span>
    </span>
  );
}

/** The technician's phone: today, parts, outbox, and one job at a time. */
export function MyJobsPages() {
  const { t } = useTranslation();
  return (
    <div className="phone">
      <main className="phone-page">
        <Routes>
          <Route index element={<TodayPage />} />
          <Route path="parts" element={<PartsPage />} />
          <Route path="outbox" element={<OutboxPage />} />
          <Route path="job/:number" element={<JobPage />} />
          <Route path="job/:number/complete" element={<CompletePage />} />
        </Routes>
      </main>
      <nav className="phone-tabs" aria-label={t('shell.menu')}>
        <NavLink to="/my-jobs" end>
          <Icon name="wrench" size={20} />
          {t('jobs.tabs.today')}
        </NavLink>
        <NavLink to="/my-jobs/parts">
          <Icon name="box" size={20} />
          {t('jobs.tabs.parts')}
        </NavLink>
        <NavLink to="/my-jobs/outbox">
          <Icon name="sent" size={20} />
          {t('jobs.tabs.outbox')}
          <OutboxBadge />
        </NavLink>
      </nav>
    </div>
  );
}
