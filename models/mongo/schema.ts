import { Schema, type SchemaDefinition } from 'mongoose';

/** Any plain data from models/, kept as it is. */
export const Anything = Schema.Types.Mixed;
export const text = { type: String, required: true } as const;

/**
 * A document is an envelope: `_id` and the fields that queries use, typed, beside `doc`, the domain's own data. A field that
 * no schema names is an error, not dropped in silence; an object where a string belongs is refused.
 */
export const envelope = (definition: SchemaDefinition, indexes: Record<string, 1 | -1>[] = []): Schema => {
  const schema = new Schema(
    { _id: text, ...definition },
    { strict: 'throw', strictQuery: 'throw', minimize: false, versionKey: false, autoIndex: false, autoCreate: false },
  );
  for (const fields of indexes) schema.index(fields);
  return schema;
};
