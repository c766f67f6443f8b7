import { DefaultLogger, Runtime } from '@temporalio/worker';

// The SDK tells of every activity that is tried again, which tests of failure cause on purpose.
Runtime.install({ logger: new DefaultLogger('ERROR') });
