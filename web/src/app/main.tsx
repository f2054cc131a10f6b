import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app.css';
import '../work-order/status.css';
import { registerSW } from 'virtual:pwa-register';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '../i18n/start-i18n.js';
import { App } from './app.js';

registerSW({ immediate: true });
await startI18n();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
