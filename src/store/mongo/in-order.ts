/** Merges streams that are each in order into one, holding one row of each. */
export async function* inOrder<T>(streams: AsyncIterable<T>[], compare: (a: T, b: T) => number): AsyncGenerator<T> {
  if (streams.length === 1) return yield* streams[0]!;
  const open = await Promise.all(
    streams.map(async stream => {
      const rows = stream[Symbol.asyncIterator]();
      return { rows, head: await rows.next() };
    }),
  );
  for (;;) {
    const waiting = open.filter(({ head }) => !head.done);
    if (waiting.length === 0) return;
    const first = waiting.reduce((a, b) => (compare(a.head.value, b.head.value) <= 0 ? a : b));
    yield first.head.value;
    first.head = await first.rows.next();
  }
}
