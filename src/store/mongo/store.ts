// The archive in MongoDB: as many processes as you like on one archive.
import { COLLECTIONS, type CollectionName, type Store } from '../store.ts';
import { articlesPort } from './articles.ts';
import { connect, guarded, type Mongo } from './connection.ts';
import { dump, load } from './dump.ts';
import { Exclusive } from './exclusive.ts';
import { hostsPort } from './hosts.ts';
import { leasesPort } from './leases.ts';
import { logPort } from './log.ts';
import { migrate } from './migrate.ts';
import type { Models } from './models.ts';
import { peoplePort } from './people.ts';
import { sourcesPort } from './sources.ts';
import { readStamps } from './stamps.ts';
import { statementsPort } from './statements.ts';
import { runTx } from './tx.ts';

async function countsOf(models: Models) {
  // The bound makes it an index's count, which is exact.
  const count = (name: CollectionName | 'versions') =>
    (models[name] as Models['people']).countDocuments({ _id: { $gte: '' } });
  const each = await Promise.all(COLLECTIONS.map(async name => [name, await count(name)] as const));
  const numbers = Object.fromEntries(each) as Record<CollectionName, number>;
  return {
    ...numbers,
    versions: numbers.statements + (await count('versions')),
    removed: await models.statements.countDocuments({ status: 'removed' }),
    lastChange: (await readStamps(models)).lastChange,
  };
}

function storeOn(mongo: Mongo, archive: string): Store {
  const { models, hosts } = mongo;
  const exclusive = new Exclusive(mongo);
  const stamp = async () => `${archive}-${(await readStamps(models)).changes}`;
  return guarded<Store>(
    {
      kind: 'mongo',
      statements: guarded(statementsPort(models, stamp), hosts),
      people: guarded(peoplePort(models), hosts),
      articles: guarded(articlesPort(models), hosts),
      sources: guarded(sourcesPort(models), hosts),
      hosts: guarded(hostsPort(models), hosts),
      leases: guarded(leasesPort(models), hosts),
      log: guarded(logPort(models, exclusive), hosts),
      transaction: (keys, run) => exclusive.run(keys, (session, again) => runTx(models, { session, again }, run)),
      revisionStamp: stamp,
      counts: () => countsOf(models),
      dump: (collection, afterKey) => dump(models, collection, afterKey),
      load: (collection, docs) => load(models, collection, docs),
      ping: async () => void (await mongo.connection.db!.admin().ping()),
      close: () => mongo.connection.close(),
    },
    hosts,
  );
}

/**
 * Opens the archive in the database that `uri` names (`onrecord` where it names none). Throws within 5 s an OnrecordError
 * that names the server and the cause where that cannot be.
 * @param options.transactions false: write as on a standalone server, though this one runs transactions.
 */
export async function openMongo(uri: string, options: { transactions?: boolean } = {}): Promise<Store> {
  const mongo = await connect(uri);
  try {
    const archive = await migrate(mongo);
    return storeOn({ ...mongo, transactions: options.transactions ?? mongo.transactions }, archive);
  } catch (error) {
    await mongo.connection.close();
    throw error;
  }
}
