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
  ingest: async () => {
    const { benchIngest, tellIngest } = await import('./store-ingest.ts');
    console.log(tellIngest(await benchIngest()));
  },
  scale: async () => {
    const { benchScaleOf, tellScale } = await import('./store-scale.ts');
    console.log(tellScale(await benchScaleOf(undefined)));
  },
  mongo: async () => {
    const uri = process.env['MONGODB_TEST_URI'];
    if (!uri) return console.log('left out: MONGODB_TEST_URI names no MongoDB server');
    const { benchMongo, tellMongo } = await import('./store-mongo.ts');
    const { benchScaleOf, tellScale } = await import('./store-scale.ts');
    console.log(tellMongo(await benchMongo(uri)));
    console.log(tellScale(await benchScaleOf(uri, 10_000, Number(process.env['BENCH_MONGO_LARGE'] ?? 100_000))));
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
