import { Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';

const BatteryPage = lazy(async () => ({
  default: (await import('./battery-page.js')).BatteryPage,
}));
const FaultReportPage = lazy(async () => ({
  default: (await import('./fault-report-page.js')).FaultReportPage,
}));
const ApplicationPage = lazy(async () => ({
  default: (await import('./application-page.js')).ApplicationPage,
}));

/** What customers reach by a link that we sent, without an account: the token is the key. */
export function CustomerPages() {
  return (
    <Suspense fallback={<Loader className="page-loader" />}>
      <Routes>
        <Route path="battery/:token" element={<BatteryPage />} />
        <Route path="report/:token" element={<FaultReportPage />} />
        <Route path="apply" element={<ApplicationPage />} />
      </Routes>
    </Suspense>
  );
}
