import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/store/sqlite/store.ts';
import { storeContract } from './store.contract.ts';

storeContract('sqlite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
  const store = openSqlite(join(folder, 'archive.sqlite'));
  const end = async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { store, end };
});
