import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter, Route, Routes } from 'react-router';
import { CustomerPages } from '../customer/customer-pages.js';
import { SessionProvider } from '../session/session-context.js';
import { Pages } from './pages.js';
import { queryClient } from './query-client.js';
import { theme } from './theme.js';

/** Everything a page needs around it. */
export function App() {
  return (
    <MantineProvider theme={theme} forceColorScheme="light">
      <Notifications position="bottom-center" limit={3} className="notes" />
      <QueryClientProvider client={queryClient}>
        <SessionProvider>
          <BrowserRouter>
            <Routes>
              <Route path="/c/*" element={<CustomerPages />} />
              <Route path="*" element={<Pages />} />
            </Routes>
          </BrowserRouter>
        </SessionProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
