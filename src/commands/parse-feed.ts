import { readFile } from 'node:fs/promises';
import type { ParsedFeed } from '../ingest/feed-types.ts';
import { parseFeed } from '../ingest/parse-feed.ts';

type Line = { file: string; error: string } | ReturnType<typeof present>;

const present = (file: string, { feed, items, rejected }: ParsedFeed) => ({
  file,
  title: feed.title,
  link: feed.link,
  items: items.map(({ title, link, id, published, updated }) => ({ title, link, id, published, updated })),
  rejected,
});

async function lineOf(file: string): Promise<Line> {
  try {
    return present(file, await parseFeed(await readFile(file)));
  } catch (error) {
    return { file, error: (error as Error).message };
  }
}

function printReadably(line: Line): void {
  if ('error' in line) {
    console.log(`${line.file}: ${line.error}\n`);
    return;
  }
  console.log(`${line.file}: ${line.title ?? '(no title)'} ${line.link ?? ''}`);
  for (const { title, link, published, updated } of line.items)
    console.log(`  ${published ?? updated ?? '(no date)'}  ${title ?? '(no title)'}  ${link ?? '(no link)'}`);
  for (const { reason, item } of line.rejected) console.log(`  rejected: ${reason} ${item}`);
  console.log();
}

/**
 * `onrecord parse-feed FILE… [--jsonl]`: what is read from feed files. With `jsonl` a line of JSON for each, in order:
 * `{file, title, link, items: [{title, link, id, published, updated}], rejected}` or `{file, error}`. A file that is no
 * feed is an answer, not a failure of the command.
 */
export async function parseFeedFiles(files: string[], options: { jsonl?: boolean }): Promise<void> {
  for (const file of files) {
    const line = await lineOf(file);
    if (options.jsonl) console.log(JSON.stringify(line));
    else printReadably(line);
  }
}
