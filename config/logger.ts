import { type Logger, pino } from 'pino';
import type { Settings } from './settings.js';

/** What must never reach a log: secrets of callers and of ours. */
const SECRETS = [
  'req.headers.authorization',
  'req.headers.cookie',
  'password',
  'accessToken',
  'refreshToken',
];

/** One JSON line per event on standard output; `name` tells which process wrote it. */
export function createLogger(name: string, settings: Pick<Settings, 'log'>): Logger {
  return pino({
    name,
    level: settings.log.level,
    redact: { paths: SECRETS, censor: '[hidden]' },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}
