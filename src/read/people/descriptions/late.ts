// Whom a description means that came before the name (cataphora): known when all is read.
import type { Discourse } from '../discourse.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import { roleFamilies } from '../words/role-words.ts';
import { isKindred, isSynonymOfRole } from './kinds.ts';
import type { Scene } from './predication.ts';

/** When all is read: descriptions that came before the one person whose name goes with that very role. */
export function describeLate(scene: Scene): void {
  const { words, trails, open, lead } = scene.discourse;
  const opened = lead && whoOpens(scene.discourse, lead);
  if (lead && opened) scene.add({ first: lead.first, last: lead.last, kind: 'description', ...opened });
  const holders = new Map<string, number | null>();
  for (const [member, { roles }] of trails.entries()) {
    for (const role of roles.keys()) holders.set(role, holders.has(role) ? null : member);
  }
  for (const { first, head, last } of open) {
    const member = holders.get(words[head]!.key) ?? null;
    if (member !== null)
      scene.add({ first, last, kind: 'description', member, why: `the only ${words[head]!.key} named` });
  }
}

/** Paragraphs behind the lead within which its person is named. */
const NAMED_WITHIN = 3;

/** 'A Dorset councillor has quit. … Cllr Ada Quill': the first person named behind it, where nothing else is said of them. */
function whoOpens(
  { words, trails, members, headline }: Discourse,
  { head }: NounPhrase,
): { member: number; why: string } | null {
  let first = -1;
  for (const [id, { firstWord, kind }] of members.entries())
    if (kind === 'person' && firstWord > head && (first < 0 || firstWord < members[first]!.firstWord)) first = id;
  if (first < 0 || words[members[first]!.firstWord]!.paragraph > words[head]!.paragraph + NAMED_WITHIN) return null;
  const { key } = words[head]!;
  const trail = trails[first]!;
  const families = roleFamilies(key);
  if (families.has('voice')) return null;
  const unknown =
    trail.families.size === 0 && words[members[first]!.firstWord]!.paragraph <= words[head]!.paragraph + 1;
  const fits =
    unknown ||
    trail.roles.has(key) ||
    isKindred(key, families, trail) ||
    isSynonymOfRole(key, trail) ||
    headline.has(first);
  return fits ? { member: first, why: 'whom the article opens with, named first behind it' } : null;
}
