import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { personId } from '../../models/person.ts';
import { configError } from '../errors.ts';
import type { Store } from '../store/store.ts';

const KnownPeople = z.array(
  z.strictObject({
    id: z.string().min(1).optional(),
    name: z.string().min(1),
    aliases: z.array(z.string().min(1)).default([]),
    wikidata: z
      .string()
      .regex(/^Q\d+$/)
      .nullable()
      .default(null),
    kind: z.enum(['person', 'organization', 'representative']).default('person'),
    gender: z.enum(['female', 'male', 'other']).nullable().default(null),
    description: z.string().nullable().default(null),
  }),
);

/**
 * Puts the people of an edited file into the archive, each over the person of that id.
 * @throws a configuration error that names the file and the entry at fault.
 */
export async function loadPeople(store: Pick<Store, 'people'>, file: string): Promise<number> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw configError(file, `cannot be read as JSON (${error instanceof Error ? error.message : error})`, error);
  }
  const parsed = KnownPeople.safeParse(json);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw configError(file, `entry ${path.join('.')}: ${message}`);
  }
  for (const person of parsed.data) await store.people.put({ ...person, id: person.id ?? personId(person.name) });
  return parsed.data.length;
}
