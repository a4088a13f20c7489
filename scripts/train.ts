// npm run train -- [--bench DIR]: every weight of the project anew, from the annotated corpora. People first, since sources
// are ranked on the cast as it is read with the pronouns' weights; each in a process of its own, since weights are loaded
// once. The same corpora and code give the same bytes; of the weights in the project only those of
// pronouns are older than the code: docs/reading.md says why. Each part can be run alone.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

for (const script of ['train-people.ts', 'train-attribution.ts', 'train-dating.ts']) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status } = spawnSync(process.execPath, [path, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
