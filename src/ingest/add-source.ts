import { logEntry } from '../../models/log-entry.ts';
import { newSource, type Source } from '../../models/source.ts';
import type { Deps } from '../deps.ts';
import { badParameter } from '../errors.ts';

/** The feed's address as it is kept: http or https, without a fragment. Throws a bad-parameter error that says why not. */
export function feedUrl(text: string): string {
  const url = URL.parse(text.trim());
  if (!url)
    throw badParameter('url', `“${text}” is not a URL. Give the feed's full address, e.g. https://example.org/rss.`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw badParameter('url', `“${text}” is not an http or https address.`);
  if (url.username || url.password) throw badParameter('url', 'A feed address must not carry a user name or password.');
  url.hash = '';
  return url.href;
}

/** Adds a feed, due at once. `added` is false where it stood already (it is left as it is). */
export async function addSource(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  address: string,
  title = '',
): Promise<{ source: Source; added: boolean }> {
  const url = feedUrl(address);
  const at = clock.now().toISOString();
  const source = newSource(url, title || url, at);
  const { id } = source;
  const known = await store.sources.get(id);
  if (known) return { source: known, added: false };
  // The log first: a crash between the two leaves an entry that adding again does not double.
  await store.transaction([id], tx => tx.appendLog(logEntry('source', at, { id, url, title: source.title })));
  return { source, added: await store.sources.add(source) };
}
