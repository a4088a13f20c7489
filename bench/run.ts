// `npm run bench`: all measurements in one run, as ratios; `npm run bench -- serve store …`: some of them.
import { availableParallelism, cpus, totalmem } from 'node:os';

const BENCHES: Record<string, () => Promise<void>> = {
  start: async () => (await import('./start.ts')).benchStart(),
  serve: async () => {
    const { benchServe, tellServe } = await import('./serve.ts');
    console.log(tellServe(await benchServe()));
  },
  export: async () => {
    const { benchExport, tellExport } = await import('./export.ts');
    console.log(tellExport(await benchExport()));
  },
};

const named = process.argv.slice(2);
const unknown = named.find(name => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  console.error(`“${unknown}” is no benchmark; there are ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;
console.log(`Node ${process.version}, ${machine}`);
for (const name of named.length > 0 ? named : Object.keys(BENCHES)) {
  console.log(`\n${name}`);
  await BENCHES[name]!();
}
