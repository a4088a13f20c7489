import { readFile } from 'node:fs/promises';
import { addSource as add } from '../ingest/add-source.ts';
import { importOpml as load } from '../ingest/import-opml.ts';
import { withArchive } from './with-archive.ts';

/** `onrecord add-source URL…` */
export async function addSource(urls: string[]): Promise<void> {
  await withArchive(async deps => {
    for (const url of urls) {
      const { source, added } = await add(deps, url);
      console.log(added ? `added ${source.url} (${source.id})` : `known already: ${source.url} (${source.id})`);
    }
  });
}

/** `onrecord import-opml FILE` */
export async function importOpml(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await withArchive(async deps => {
    const { added, known, rejected } = await load(deps, text);
    for (const url of added) console.log(`added ${url}`);
    for (const url of known) console.log(`known already: ${url}`);
    for (const { url, reason } of rejected) console.error(`rejected ${url}: ${reason}`);
    console.log(`${added.length} added, ${known.length} known already, ${rejected.length} rejected`);
    if (rejected.length > 0) process.exitCode = 1;
  });
}
