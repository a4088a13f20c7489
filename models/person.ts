/** A speaker. `id` is a slug of the name: `selena-gomez`. */
export interface Person {
  id: string;
  name: string;
  aliases: string[];
  /** Wikidata item, `Q83287`, where known. */
  wikidata: string | null;
  kind: 'person' | 'organization' | 'representative';
  gender: 'female' | 'male' | 'other' | null;
  description: string | null;
}

/** Lower case, accents and punctuation folded, one space between words: what names are compared by. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s$/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** `Selena Gomez` → `selena-gomez`. Names without a letter or digit become `unnamed`. At most 80 characters. */
export const personId = (name: string): string =>
  nameKey(name).replaceAll(' ', '-').slice(0, 80).replace(/-+$/, '') || 'unnamed';

/** A person known only by the name that an article gives. */
export const newPerson = (name: string, kind: Person['kind']): Person => ({
  id: personId(name),
  name,
  aliases: [],
  wikidata: null,
  kind,
  gender: null,
  description: null,
});

/** Whether the archive gives this speaker a page: unnamed representatives have none. */
export const hasPage = (person: Pick<Person, 'kind'>): boolean => person.kind !== 'representative';
