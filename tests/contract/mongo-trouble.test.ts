// What only a server can go wrong with: it falls and comes back, its documents have a limit, its queries have operators.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mongoose';
import { openMongo } from '../../src/store/mongo/store.ts';
import type { Store } from '../../src/store/store.ts';
import { putStatements } from '../support/archive.ts';
import { at, buildLogEntry, buildRevision, buildStatement } from '../support/build.ts';
import { dropDatabase, testMongo, withDatabase } from '../support/mongo.ts';

/** A door to the server that can be shut. */
function doorTo(port: number) {
  const open = new Set<Socket>();
  let server: Server;
  let own = 0;
  const start = async () => {
    server = createServer(client => {
      const upstream = connect(port, '127.0.0.1');
      for (const socket of [client, upstream]) {
        open.add(socket);
        socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
      }
      client.pipe(upstream).pipe(client);
    }).listen(own, '127.0.0.1');
    await once(server, 'listening');
    own = (server.address() as AddressInfo).port;
    return own;
  };
  const shut = () => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  return { start, shut };
}

const server = await testMongo();
if ('skip' in server) describe('trouble', () => test.skip(server.skip, () => undefined));
else
  describe('trouble', () => {
    const uri = withDatabase(server.uri, `onrecord-trouble-${process.pid}`);
    let store: Store;
    beforeAll(async () => {
      store = await openMongo(uri);
    });
    afterAll(async () => {
      await store.close();
      await dropDatabase(uri);
      await server.stop();
    });

    test('while the server is away, operations say so and when to come back; then they work again', async () => {
      const door = doorTo(Number(new URL(uri).port));
      const behind = new URL(uri);
      behind.port = String(await door.start());
      behind.search = '?directConnection=true';
      const shaken = await openMongo(behind.href);
      await putStatements(shaken, buildStatement());
      door.shut();
      const away = {
        code: 'store-unavailable',
        status: 503,
        retryAfterSeconds: 5,
        message: expect.stringContaining(behind.host),
      };
      await expect(shaken.statements.get('s_1')).rejects.toMatchObject(away);
      await expect(putStatements(shaken, buildStatement({ id: 's_2' }))).rejects.toMatchObject(away);
      await expect(
        shaken.statements.iterate({ filter: {}, sort: 'posted' })[Symbol.asyncIterator]().next(),
      ).rejects.toMatchObject(away);
      await door.start();
      await putStatements(shaken, buildStatement({ id: 's_2' }));
      expect(await shaken.statements.count({})).toBe(2);
      await shaken.close();
      door.shut();
    });

    test('a page of many megabytes that does not compress is kept whole', async () => {
      const html = randomBytes(8_000_000).toString('base64');
      const revision = buildRevision({ html });
      await store.transaction([], tx => tx.putRevision(revision));
      expect((await store.articles.revision(revision.id))!.html === html).toBe(true);
    });

    test('a document that MongoDB cannot take is refused with the reason, and nothing of it is kept', async () => {
      const big = buildLogEntry({ body: 'x'.repeat(17_000_000) });
      const put = store.transaction([], async tx => {
        await tx.putStatement(buildStatement({ id: 's_big' }));
        await tx.appendLog(big);
      });
      await expect(put).rejects.toMatchObject({ code: 'too-large', status: 413 });
      expect(await store.statements.get('s_big')).toBeNull();
    });

    test('long strings are looked for, and not found', async () => {
      const long = 'ä'.repeat(1_000_000);
      expect(await store.statements.get(long)).toBeNull();
      expect(await store.statements.count({ speaker: [long] })).toBe(0);
      await putStatements(
        store,
        buildStatement({ id: 's_long', text: long, permalink: `https://x.example/${long}`, knownFrom: at(1) }),
      );
      expect((await store.statements.get('s_long')) as unknown).toMatchObject({ quotes: [{ text: long }] });
    });

    test('operators are values, or refused', async () => {
      const injected = { $ne: null } as unknown as string;
      const refused = { code: 'bad-parameter', status: 400 };
      await expect(store.statements.get(injected)).rejects.toMatchObject(refused);
      await expect(store.statements.count({ speaker: [injected] })).rejects.toMatchObject(refused);
      await expect(store.articles.byUrl(injected)).rejects.toMatchObject(refused);
      const page = store.statements.page({ filter: { status: [injected as never, 'removed'] }, sort: 'posted' }, 5);
      await expect(page).rejects.toMatchObject(refused);
    });

    test('a newer archive refuses an older program', async () => {
      const newer = withDatabase(uri, `onrecord-newer-${process.pid}`);
      const connection = await createConnection(newer).asPromise();
      await connection
        .db!.collection<{ _id: string; version: number }>('meta')
        .insertOne({ _id: 'archive', version: 99 });
      await connection.close();
      await expect(openMongo(newer)).rejects.toThrow(/newer Onrecord \(archive version 99; this program knows 1\)/);
      await dropDatabase(newer);
    });
  });
