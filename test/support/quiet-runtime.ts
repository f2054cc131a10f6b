import { DefaultLogger, Runtime } from '@temporalio/worker';

// A process has one runtime: whatever worlds a test file brings together, it is installed here once.
Runtime.install({ logger: new DefaultLogger('ERROR') });
