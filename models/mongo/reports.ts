import { Schema } from 'mongoose';
import { Anything, envelope, text } from './schema.ts';

const doc = { type: Anything, required: true };
const strings = { type: [String], required: true };

/** `sortKey` is `{name as tokens} {id}`; `nameKeys` are what names are looked up by, `tokens` what they are searched by. */
export const personSchema = envelope({ sortKey: text, nameKeys: strings, tokens: strings, doc }, [
  { sortKey: 1 },
  { nameKeys: 1 },
  { tokens: 1, sortKey: 1 },
]);

export const articleSchema = envelope({ url: text, nextCheck: { type: String, default: null }, doc }, [
  { nextCheck: 1, _id: 1 },
]);
articleSchema.index({ url: 1 }, { unique: true });

/** A revision without its bulk, which lies in `parts` documents of revision bodies: no document comes near 16 MB. */
export const revisionSchema = envelope({ article: text, at: text, parts: { type: Number, required: true }, doc }, [
  { article: 1, at: 1, _id: 1 },
  { at: 1, _id: 1 },
]);
/** `_id` is `{revision}/{part}`; together, the deflated JSON of `[text, html]`. */
export const revisionBodySchema = envelope({ data: { type: Schema.Types.Buffer, required: true } });

export const claimSchema = envelope(
  { article: text, revision: text, at: text, statement: { type: String, default: null }, doc },
  [
    { article: 1, at: 1, _id: 1 },
    { revision: 1, at: 1, _id: 1 },
    { statement: 1, at: 1, _id: 1 },
  ],
);

export const observationSchema = envelope({ article: { type: String, default: null }, at: text, doc }, [
  { article: 1, at: 1, _id: 1 },
]);

/** `body` is JSON: a body may have any keys, and its hash is over what was written. */
export const logSchema = envelope(
  {
    kind: text,
    at: text,
    hash: text,
    body: text,
    sealed: { type: Boolean, required: true },
    seq: { type: Number, default: null },
    chain: { type: String, default: null },
  },
  [
    { sealed: 1, at: 1, _id: 1 },
    { sealed: 1, seq: 1 },
  ],
);
