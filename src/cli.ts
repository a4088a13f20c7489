#!/usr/bin/env node
import { Command } from 'commander';

// Each command is loaded only when it runs, so that `--help` needs neither a store nor a language model.
const program = new Command('onrecord').description(
  'An archive of what public figures say, when, and whether it still stands.',
);

program
  .command('annotate')
  .description('read articles: who said what, where, when, and whether it still stands')
  .argument('[file]', 'a text file; without it, standard input')
  .option('--published <date>', 'when the article appeared (ISO 8601): "Monday" and "yesterday" hang on it')
  .option('--jsonl', 'read lines of {id, text, title?, date|published?, url?}, write one line of JSON for each')
  .option('--doubled-apostrophes', "take '' … '' for quotation marks, as the archive does")
  .option('--explain', 'say for each quote which speakers were weighed, and for times and removals which rule decided')
  .action(async (file, options) => (await import('./commands/annotate.ts')).annotate(file, options));

program
  .command('parse-feed')
  .description('show what is read from feed files')
  .argument('<files...>', 'RSS, RDF, Atom or JSON Feed files')
  .option('--jsonl', 'one line of JSON for each file')
  .action(async (files, options) => (await import('./commands/parse-feed.ts')).parseFeedFiles(files, options));

program
  .command('add-source')
  .description('add feeds to be polled')
  .argument('<url...>', 'addresses of feeds')
  .action(async urls => (await import('./commands/sources.ts')).addSource(urls));

program
  .command('import-opml')
  .description('add every feed of an OPML file')
  .argument('<file>')
  .action(async file => (await import('./commands/sources.ts')).importOpml(file));

program
  .command('poll')
  .description('poll now what is due, and exit')
  .argument('[source...]', 'ids or addresses; due or not')
  .option('--all', 'every active source, due or not')
  .action(async (sources, options) => (await import('./commands/poll.ts')).poll(sources, options));

program
  .command('ingest')
  .description('archive single articles, HTML or plain text')
  .argument('<file-or-url...>')
  .option('--url <url>', 'the address of the article in the file')
  .option('--published <date>', 'when it appeared (ISO 8601)')
  .action(async (names, options) => (await import('./commands/ingest.ts')).ingest(names, options));

program
  .command('reread')
  .description('derive all claims and statements anew from the stored articles')
  .action(async () => (await import('./commands/maintain.ts')).reread());

program
  .command('verify-log')
  .description('seal the log and check its chain of hashes')
  .action(async () => (await import('./commands/maintain.ts')).verify());

program
  .command('migrate')
  .description('move an archive into another store; can be stopped and run again, and compares both at the end')
  .requiredOption('--from <archive>', 'sqlite:PATH or mongodb://HOST/DATABASE')
  .requiredOption('--to <archive>', 'sqlite:PATH or mongodb://HOST/DATABASE, empty')
  .option('--progress-file <file>', 'keeps how far it came', 'onrecord-migrate.json')
  .action(async options => (await import('./commands/migrate.ts')).migrateUntilInterrupted(options));

try {
  await program.parseAsync();
} catch (error) {
  console.error(`onrecord: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
