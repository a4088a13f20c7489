import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { openStore } from '../../../../src/store/open.ts';

const opened = (mongodbUri: string) => openStore({ mongodbUri, dataDir: 'unused' });

test('a server that does not answer is named within five seconds, without its credentials', async () => {
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port } = closed.address() as { port: number };
  await new Promise(resolve => closed.close(resolve));
  const error = await opened(`mongodb://ed:secret@127.0.0.1:${port}/onrecord`).catch(error => error);
  expect(error).toMatchObject({ code: 'configuration', parameter: 'MONGODB_URI' });
  expect(error.message).toMatch(new RegExp(`no MongoDB answers at 127.0.0.1:${port} \\(.*ECONNREFUSED`));
  expect(error.message).not.toContain('secret');
}, 6000);

test('what is no connection string is told so', async () => {
  await expect(opened('mongodb://')).rejects.toMatchObject({
    code: 'configuration',
    message: expect.stringContaining('no valid connection string'),
  });
});
