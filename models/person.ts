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
