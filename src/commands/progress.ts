import { SingleBar } from 'cli-progress';

export interface Progress {
  total(total: number): void;
  update(done: number, note?: string): void;
  stop(): void;
}

/** A bar on standard error where that is a terminal; elsewhere a line at each tenth. */
export function progressBar(what: string, total: number): Progress {
  if (!process.stderr.isTTY) return progressLines(what, total);
  const bar = new SingleBar({
    format: `${what} {bar} {value}/{total} {note}`,
    stream: process.stderr,
    hideCursor: true,
  });
  bar.start(total, 0, { note: '' });
  return {
    total: n => bar.setTotal(n),
    update: (done, note = '') => bar.update(done, { note }),
    stop: () => bar.stop(),
  };
}

function progressLines(what: string, initial: number): Progress {
  let total = initial;
  let shown = -1;
  return {
    total(n) {
      total = n;
    },
    update(done, note = '') {
      const tenth = total > 0 ? Math.floor((10 * done) / total) : 0;
      if (tenth === shown) return;
      shown = tenth;
      console.error(`${what} ${done}/${total} ${note}`.trimEnd());
    },
    stop() {},
  };
}
