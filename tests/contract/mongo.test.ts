import { afterAll, describe, test } from '@jest/globals';
import { dropDatabase, reopened, testMongo, withDatabase } from '../support/mongo.ts';
import { storeContract } from './store.contract.ts';

const server = await testMongo();

if ('skip' in server) {
  describe('store: mongo', () => {
    test.skip(server.skip, () => undefined);
  });
} else {
  const uri = withDatabase(server.uri, `onrecord-contract-${process.pid}`);
  const archive = reopened(uri);
  const standalone = reopened(uri, { transactions: false });
  afterAll(async () => {
    await archive.close();
    await standalone.close();
    await dropDatabase(uri);
    await server.stop();
  });
  storeContract('mongo', archive.open, 10);
  storeContract('mongo without transactions', standalone.open, 3);
}
