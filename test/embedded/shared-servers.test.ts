import { Connection } from '@temporalio/client';
import mongoose from 'mongoose';
import { createTimeSkippingEnvironment } from '../../embedded/time-skipping-environment.js';
import { testDatabaseUri } from '../support/test-store.js';
import { testTemporalAddress } from '../support/test-temporal.js';

describe('the servers of a test run', () => {
  it('share a store, with a database of its own for each test file', async () => {
    const connection = await mongoose.createConnection(testDatabaseUri()).asPromise();
    await connection.collection('notes').insertOne({ text: 'here' });
    expect(await connection.collection('notes').countDocuments()).toBe(1);
    await connection.close();
  });

  it('share a Temporal server that answers', async () => {
    const connection = await Connection.connect({ address: testTemporalAddress() });
    const answer = await connection.workflowService.getSystemInfo({});
    expect(answer.serverVersion).toMatch(/^1\.\d+/);
    await connection.close();
  });

  it('include a Temporal server whose clock skips', async () => {
    const environment = await createTimeSkippingEnvironment();
    const before = await environment.currentTimeMs();
    await environment.sleep('8 hours');
    expect((await environment.currentTimeMs()) - before).toBeGreaterThanOrEqual(8 * 3_600_000);
    await environment.teardown();
  });
});
