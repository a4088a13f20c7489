import { Anything, envelope, text } from './schema.ts';

const strings = { type: [String], required: true };

// `posted`, `seen` and `changed` are `{instant} {id}`: one field that sorts like the two, so that a page goes on with a
// single range of one index. `tokens` are the distinct words, `words` all passages in order, for phrases.
const filtered = {
  id: text,
  version: { type: Number, required: true },
  knownFrom: text,
  posted: text,
  seen: text,
  changed: text,
  speaker: text,
  platform: String,
  medium: text,
  status: text,
  removal: String,
  lang: text,
  permalink: String,
  removedAt: String,
  events: strings,
  outlets: strings,
  articles: strings,
  tokens: strings,
  words: text,
  doc: { type: Anything, required: true },
};

/** Present statements, one each; `_id` is the statement's id. */
export const statementSchema = envelope(filtered, [
  { posted: -1 },
  { tokens: 1, posted: -1 },
  { speaker: 1, posted: -1 },
  { outlets: 1, posted: -1 },
  { platform: 1, posted: -1 },
  { medium: 1, posted: -1 },
  { status: 1, posted: -1 },
  { removal: 1, posted: -1 },
  { lang: 1, posted: -1 },
  { seen: -1 },
  { changed: -1 },
  { events: 1, changed: -1 },
  { speaker: 1, changed: -1 },
  { removedAt: 1 },
  { permalink: 1 },
  { articles: 1 },
]);

/** Versions that were superseded; `_id` is `{id}/{version}`. */
export const versionSchema = envelope({ ...filtered, knownTo: text }, [
  { id: 1, version: 1 },
  { posted: -1 },
  { tokens: 1, posted: -1 },
  { speaker: 1, posted: -1 },
  { seen: -1 },
  { changed: -1 },
]);

/** Where a merged id leads since `at`. */
export const redirectSchema = envelope({ target: text, at: text });
