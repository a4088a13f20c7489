import type { Response } from 'express';

/** Rows without end, and how each is written. */
export interface Stream<Row> {
  type: string;
  headers?: Record<string, string>;
  rows: AsyncIterable<Row>;
  /** What a row adds to the text; may be nothing yet. */
  write(row: Row): string;
  /** What is left to say after the last row. */
  end(): string;
}

const CHUNK_BYTES = 64 * 1024;
/** A client that takes nothing for so long is let go: it holds a view of the store open, which cannot be tidied meanwhile. */
const STALLED_MS = 120_000;

/**
 * Writes no faster than the client reads, so memory stays flat; stops the rows when the client goes away. Nothing is sent
 * before the first chunk is full, so that an error at the start can still be told.
 */
export async function sendStream<Row>(res: Response, stream: Stream<Row>): Promise<void> {
  const flow = control(res);
  const pack = packer();
  for await (const row of stream.rows) {
    if (flow.gone()) return;
    const full = pack.add(stream.write(row));
    if (full && !res.write(full)) await flow.drained();
  }
  pack.add(stream.end());
  res.end(pack.rest());
}

/** One listener for all waits: compression moves those for `drain` to a stream of its own and never takes them off. */
function control(res: Response): { gone(): boolean; drained(): Promise<void> } {
  let gone = false;
  let wake = () => {};
  res.setTimeout(STALLED_MS, () => res.destroy());
  res.on('drain', () => wake());
  res.once('close', () => {
    gone = true;
    wake();
  });
  return {
    gone: () => gone,
    drained: () =>
      new Promise(resolve => {
        wake = resolve;
        if (gone) resolve();
      }),
  };
}

/** Text to chunks of bytes. Each row is encoded by itself: putting long strings together first takes a quarter longer. */
function packer(): { add(text: string): Buffer | null; rest(): Buffer } {
  let rows: Buffer[] = [];
  let bytes = 0;
  const rest = () => {
    const chunk = Buffer.concat(rows, bytes);
    rows = [];
    bytes = 0;
    return chunk;
  };
  return {
    add(text) {
      const row = Buffer.from(text);
      rows.push(row);
      bytes += row.length;
      return bytes < CHUNK_BYTES ? null : rest();
    },
    rest,
  };
}
