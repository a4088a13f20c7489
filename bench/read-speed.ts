// What reading costs beside the bare wink-nlp pass (tokens and parts of speech) over the same texts in the same run.
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { read } from '../src/read/reader.ts';

const ROUNDS = 3;

/** Milliseconds are the best of three rounds; `growth` is the cost of a character in 1 MB against one in 100 kB. */
export function measureSpeed(texts: string[]) {
  const nlp = winkNLP(winkModel, ['pos']);
  const bare = () => {
    for (const text of texts) nlp.readDoc(text).tokens().out(nlp.its.pos);
  };
  const whole = () => {
    for (const text of texts) read({ text, published: '2016-10-01' });
  };
  const [bareMs, wholeMs] = [best(bare), best(whole)];
  const all = texts.join('\n\n');
  const small = best(() => read({ text: all.slice(0, 100_000), published: '2016-10-01' }));
  const large = best(() => read({ text: all.slice(0, 1_000_000), published: '2016-10-01' }));
  return {
    bareMs: Math.round(bareMs),
    wholeMs: Math.round(wholeMs),
    ratio: Number((wholeMs / bareMs).toFixed(2)),
    growth: Number((large / small / 10).toFixed(2)),
  };
}

function best(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
