// Who has a son is a parent: what a relation tells of whoever it is to.
import type { Discourse } from '../discourse.ts';
import type { Word } from '../words/words.ts';

type Pair = readonly [female: string, male: string];
const PARENT: Pair = ['mother', 'father'];
const SPOUSE: Pair = ['wife', 'husband'];
const SIBLING: Pair = ['sister', 'brother'];
const CHILD: Pair = ['daughter', 'son'];
/** What they are to whom they call so. */
const OTHER_SIDE: [relatives: string, pair: Pair][] = [
  ['son daughter child baby children sons daughters twins infant toddler newborn', PARENT],
  ['wife husband spouse', SPOUSE],
  ['brother sister brothers sisters sibling siblings', SIBLING],
  ['mother father parents mum dad mom parent', CHILD],
  ['uncle aunt', ['niece', 'nephew']],
  ['niece nephew', ['aunt', 'uncle']],
  ['grandson granddaughter grandchild grandchildren', ['grandmother', 'grandfather']],
  ['grandmother grandfather', ['granddaughter', 'grandson']],
];
const SIDES = new Map(OTHER_SIDE.flatMap(([relatives, pair]) => relatives.split(' ').map(noun => [noun, pair])));

/** 'His [son] …': he is a father, and may be taken up as 'the father'. */
export function learnFromKin({ trails, members }: Discourse, owner: number, relative: string, at: number): void {
  const pair = SIDES.get(relative);
  if (!pair) return;
  const { female, male } = members[owner]!;
  if (female === male) return;
  trails[owner]!.roles.set(pair[female > male ? 0 : 1], at);
}

const PARENTS = /^(?:grand)?(?:mother|father|mum|mom|mam|dad|parent)$/;

/** 'the mother of three', 'the mum-of-two', 'the father of several': of nobody whom the text has named. */
export function isParentOfSome(words: Word[], head: number): boolean {
  const { key } = words[head]!;
  if (key.includes('-of-')) return PARENTS.test(key.slice(0, key.indexOf('-')));
  if (!PARENTS.test(key) || words[head + 1]?.key !== 'of') return false;
  const next = words[head + 2];
  // 'the mother of three and author Ada Quill'
  if (words[head + 3]?.key === 'and' || words[head + 3]?.capital) return false;
  return next?.pos === 'NUM' || next?.key === 'several' || next?.key === 'many';
}
