/** The house's import rules: see ARCHITECTURE.md. Data flows one way. */
const only = (from, to, comment) => ({
  name: comment,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^(models|jobs|src|tests|bench|scripts)/', pathNot: to },
});
/** Folders of a stage of reading, each of which may import those named before it. */
const layers = (stage, ...folders) =>
  folders.map((folder, i) => ({
    name: `${stage}: ${folder} imports none of what is built on it`,
    severity: 'error',
    from: { path: `^src/read/${stage}/${folder}/` },
    to: { path: `^src/read/${stage}/(${[...folders.slice(i + 1), 'index\\.ts'].join('|')})` },
  }));
module.exports = {
  forbidden: [
    ...layers('people', 'words', 'names', 'descriptions', 'pronouns'),
    ...layers('attribution', 'phrases', 'ranker', 'named', 'told'),
    ...layers('occasions', 'sentences', 'channels', 'stamps', 'groups', 'days'),
    ...layers('times', 'words', 'tense', 'dates', 'grammar', 'events'),
    ...layers('removals', 'clauses', 'states', 'wordings', 'times', 'about'),
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['^models/', '^src/web/assets/', '^tests/', '^bench/', '^scripts/', '\\.d\\.ts$'],
      },
      to: {},
    },
    {
      name: 'not-to-dev-dep',
      severity: 'error',
      from: { path: '^(models|jobs|src)/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('^models/(?!mongo/)', '^models/(?!mongo/)', 'models import nothing of ours but models'),
    only('^models/mongo/', '^models/', 'mongoose schemas import models only'),
    {
      name: 'models/mongo only from src/store/mongo',
      severity: 'error',
      from: { path: '^(src|jobs)/', pathNot: '^src/store/mongo/' },
      to: { path: '^models/mongo/' },
    },
    {
      name: 'adapters load only in store/open.ts',
      severity: 'error',
      from: { path: '^(src|jobs)/', pathNot: '^src/store/' },
      to: { path: '^src/store/(sqlite|mongo)/' },
    },
    only('^src/store/', '^(models/|src/store/|src/(errors|deps|clock)\\.ts$)', 'the store imports models only'),
    only('^src/read/', '^(models/|src/read/)', 'reading is pure: it imports models only'),
    {
      name: 'reading does no I/O',
      severity: 'error',
      from: { path: '^src/read/' },
      to: { path: '^(undici|express|mongoose|node:(http|https|net|dns|child_process|sqlite))' },
    },
    only('^src/http/', '^(models/|src/http/|src/(errors|clock|config)\\.ts$)', 'http imports models only'),
    only(
      '^src/(ingest|timeline|watch)/',
      '^(models/|src/(ingest|timeline|watch|read|store|http)/|src/(errors|deps|clock|log)\\.ts$)',
      'capabilities import reading, ports and models',
    ),
    only(
      '^src/(api|feeds|web)/',
      '^(models/|src/(api|feeds|web|ingest|timeline|watch|store|http)/|src/(errors|deps|clock|log|config|serve)\\.ts$)',
      'serving imports capabilities',
    ),
    {
      name: 'jobs do no SQL and no HTTP',
      severity: 'error',
      from: { path: '^jobs/' },
      to: { path: '^(node:sqlite|mongoose|undici|express)' },
    },
    {
      name: 'nothing imports tests',
      severity: 'error',
      from: { path: '^(models|jobs|src)/' },
      to: { path: '^(tests|bench|scripts)/' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
