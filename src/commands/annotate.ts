import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { z } from 'zod';
import type { ReadInput, Reading } from '../../models/reading.ts';
import { describeReading } from '../read/explain.ts';
import { read } from '../read/reader.ts';

export interface AnnotateOptions {
  published?: string;
  jsonl?: boolean;
  explain?: boolean;
  /** '' … '' are quotation marks, as the archive takes them. */
  doubledApostrophes?: boolean;
}
export interface Streams {
  in: Readable;
  out: Writable;
  err: Writable;
}

const date = z.string().nullish();
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String).nullish(),
  text: z.string(),
  title: z.string().nullish(),
  published: date,
  date: date,
  dct: date,
  url: z.string().nullish(),
  lang: z.string().nullish(),
});

/**
 * `onrecord annotate`: one text, or with --jsonl a line of JSON for each line of JSON, in order.
 * A line that cannot be read is named on standard error, the others go on, and the exit code is 1.
 */
export async function annotate(file: string | undefined, options: AnnotateOptions, streams?: Streams): Promise<void> {
  const { in: input, out, err } = streams ?? { in: process.stdin, out: process.stdout, err: process.stderr };
  out.on('error', (error: NodeJS.ErrnoException) => {
    // `| head` has seen enough.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  if (options.jsonl) {
    const failed = await annotateLines(file ? createReadStream(file) : input, out, err, options);
    if (failed > 0) process.exitCode = 1;
    return;
  }
  const text = file ? await readFile(file, 'utf8') : await readAll(input);
  const { published, doubledApostrophes } = options;
  const reading = read({ text, published, doubledApostrophes }, options);
  await write(out, describeReading(reading, text, options.explain ?? false));
}

/** Returns how many lines were not readings. */
async function annotateLines(input: Readable, out: Writable, err: Writable, options: AnnotateOptions): Promise<number> {
  let [number, failed] = [0, 0];
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const parsed = parseLine(line, options);
      await write(out, `${JSON.stringify(toLine(read(parsed, options), options.explain ?? false))}\n`);
    } catch (error) {
      failed++;
      await write(err, `line ${number}: ${error instanceof Error ? error.message : error}\n`);
    }
  }
  return failed;
}

function parseLine(line: string, options: AnnotateOptions): ReadInput {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON (${(error as Error).message}); each line must be an object {id, text, …}`);
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new Error(`${issue.path.join('.') || 'line'}: ${issue.message}; each line must be an object {id, text, …}`);
  }
  const { published, date, dct, id, text, title, url, lang } = parsed.data;
  return {
    id: id ?? undefined,
    text,
    title,
    url,
    lang,
    published: published ?? date ?? dct ?? options.published,
    doubledApostrophes: options.doubledApostrophes,
  };
}

/** What a line shows; scores and rules only where they were asked for. */
function toLine(reading: Reading, explain: boolean) {
  const { id, lang, people, times, statements, quotes } = reading;
  if (explain) return { id, lang, people, times, statements, quotes };
  return {
    id,
    lang,
    people,
    times: times.map(({ rule: _, ...time }) => time),
    statements: statements.map(s => ({ ...s, removal: s.removal && { ...s.removal, rule: undefined } })),
    quotes,
  };
}

/** Waits where the reader is slower than we are. */
async function write(out: Writable, chunk: string): Promise<void> {
  if (!out.write(chunk)) await once(out, 'drain');
}
