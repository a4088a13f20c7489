import { parseOpml } from 'feedsmith';
import type { Deps } from '../deps.ts';
import { OnrecordError } from '../errors.ts';
import { addSource } from './add-source.ts';

interface Outline {
  text?: string;
  title?: string;
  xmlUrl?: string;
  outlines?: Outline[];
}

const flatten = (outlines: Outline[]): Outline[] => outlines.flatMap(o => [o, ...flatten(o.outlines ?? [])]);

/** Every feed of an OPML file, however deep. Throws where the text is not OPML or names no feed. */
export function readOpml(text: string): { url: string; title: string }[] {
  let outlines: Outline[];
  try {
    outlines = (parseOpml(text).body?.outlines ?? []) as Outline[];
  } catch (error) {
    throw new OnrecordError('bad-opml', 400, 'The file is not OPML: it must have <opml><body><outline xmlUrl="…">.', {
      cause: error,
    });
  }
  const feeds = flatten(outlines).flatMap(o => (o.xmlUrl ? { url: o.xmlUrl, title: o.title ?? o.text ?? '' } : []));
  if (feeds.length === 0)
    throw new OnrecordError('bad-opml', 400, 'The file names no feed: no <outline> has an xmlUrl attribute.');
  return feeds;
}

export interface OpmlImport {
  added: string[];
  known: string[];
  rejected: { url: string; reason: string }[];
}

/** Adds every feed of an OPML text. One bad address does not stop the others: it is in `rejected` with its reason. */
export async function importOpml(deps: Pick<Deps, 'store' | 'clock'>, text: string): Promise<OpmlImport> {
  const outcome: OpmlImport = { added: [], known: [], rejected: [] };
  for (const { url, title } of readOpml(text)) {
    try {
      const { added } = await addSource(deps, url, title);
      outcome[added ? 'added' : 'known'].push(url);
    } catch (error) {
      if (!(error instanceof OnrecordError) || error.status !== 400) throw error;
      outcome.rejected.push({ url, reason: error.message });
    }
  }
  return outcome;
}
