// Titles that somebody goes by: 'Dr. Phil', 'Judge Judy', 'Mr. T'. Of all others the name is told without them.
import { setOf } from '../../word-list.ts';
import { isGivenName } from '../words/given-names.ts';
import { roleFamilies } from '../words/role-words.ts';
import type { Word } from '../words/words.ts';
import type { Membership } from './members.ts';
import { type NameSpan, spelled } from './name-span.ts';

/** Before a given name alone these are of a name for the stage, or what everybody calls somebody. */
const BEFORE_GIVEN = setOf('dr doctor judge father chef captain ms miss mr');
const BEFORE_ANY = setOf('dr doctor');

/** Gives the title back to whom the text has under one name and never without it, a bare second mention aside. */
export function keepTitles(words: Word[], spans: NameSpan[], { members, of }: Membership): void {
  const seen = new Uint8Array(members.length);
  for (const [i, span] of spans.entries()) {
    const member = members[of[i]!];
    if (!member || seen[of[i]!]) continue;
    seen[of[i]!] = 1;
    if (member.kind !== 'person' || span.titles.length === 0) continue;
    const bare = spelled(words, span);
    if (member.name !== bare || !isKept(words, span, bare)) continue;
    const name = `${words[span.core - 1]!.text} ${bare}`;
    member.aliases.add(bare);
    member.name = name;
    span.first = span.core - 1;
  }
}

/** 'the rapper Dr. Ondo', 'Mr. T' */
function isKept(words: Word[], { core, last, titles }: NameSpan, bare: string): boolean {
  const title = words[core - 1]!;
  if (last - core > 1 || !title.capital || title.key !== titles.at(-1)) return false;
  if (bare.length === 1) return true;
  if (BEFORE_GIVEN.has(title.key) && isGivenName(bare)) return true;
  const role = words[core - 2];
  return (
    BEFORE_ANY.has(title.key) &&
    role?.sentence === title.sentence &&
    ON_STAGE.some(of => roleFamilies(role.key).has(of))
  );
}
const ON_STAGE = ['stage', 'screen'] as const;
