import { Schema } from 'mongoose';
import { Anything, envelope, text } from './schema.ts';

const number = { type: Number, required: true };

/** `rev` counts changes: a change is written only over the state it was made from. */
export const sourceSchema = envelope(
  {
    host: text,
    state: text,
    nextPoll: text,
    leaseUntil: { type: String, default: null },
    rev: number,
    doc: { type: Anything, required: true },
  },
  [{ state: 1, nextPoll: 1, _id: 1 }],
);

const slot = new Schema({ token: text, until: text }, { _id: false });
export const hostSchema = envelope({ lastStart: { type: String, default: null }, slots: [slot], rev: number });

export const leaseSchema = envelope({ owner: text, until: { type: String, default: '' }, token: number });

/** One for each key of a transaction; transactions that share a key write to the same one and so come one by one. */
export const lockSchema = envelope({ count: number, owner: String, until: String });

/** Changes of statements, spread over several documents that are summed: one would be every writer's bottleneck. */
export const stampSchema = envelope({ changes: number, lastChange: text });

/** `archive`: what migrations it went through, and its own name. `seal`: the highest fencing token seen. */
export const metaSchema = envelope({ version: Number, name: String, token: Number });
