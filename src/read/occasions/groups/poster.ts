// Whose words a post holds that nobody is said to have written: '“…,” it read', 'The first said: “…”', 'captioned “…”'.
import type { Frame, Text } from '../frame.ts';
import type { Grouped } from '../occasion.ts';
import type { Unit } from '../sentences/narration.ts';
import { isOthersWord } from '../sentences/phrase.ts';
import { isPosting, postNounAt } from '../sentences/words.ts';
import { POSTED } from './topic.ts';

/** Sentences back in which the post, or the one whose words it replaces, is told. */
const REACH = 3;
/** A noun this far above the least that names a channel holds the words itself. */
const HOLDS = 5;

/** Index into the cast's people; null where nobody is told to have posted it. */
export function posterOf(text: Text, { channel, unit, quote }: Frame, { occasions }: Grouped): number | null {
  const { who } = text;
  const last = occasions.slice(-REACH * 2).findLast(occasion => occasion.last >= unit.index - REACH);
  if (channel.revised && last) return last.person;
  const at = unit.words.findIndex(word => word.quote === quote);
  const clause = unit.words.findLastIndex(({ text }, k) => k < at && /^(?:that|which)$/.test(text));
  if (clause >= 0 && isOthersWord(unit.words.slice(clause, at))) return null;
  if (channel.part !== 'body' || (channel.weight >= HOLDS && channel.medium !== null && POSTED.has(channel.medium)))
    return who.subject(unit, at) ?? who.before(unit.start);
  if (!readsItself(text, unit, at)) return null;
  const holds = last && (POSTED.has(last.medium) || /^(?:message|written-statement)$/.test(last.medium));
  return holds && last.last >= unit.index - 1 ? last.person : posterBefore(text, unit);
}

/** '“…,” it added', 'The statement continued: “…”': the body that the occasion before is of; null where it was a person. */
export function bodyBefore({ unit }: Frame, { occasions }: Grouped): string | null {
  const last = occasions.at(-1);
  if (last?.person !== null || unit.index > last.last + REACH - 1) return null;
  const goesOn = unit.words.some(
    ({ text, quote }, i) =>
      quote < 0 &&
      /^(?:added|adds|said|says|continued|read|reads|concluded)$/.test(text) &&
      (unit.words[i - 1]?.text === 'it' ||
        (unit.words[i - 2]?.text === 'the' && postNounAt(unit.words, i - 1) !== null)),
  );
  return goesOn ? last.speaker : null;
}

const READS =
  /^(?:said|says|read|reads|continued|continues|began|begins|ended|ends|concluded|added|adds|ran|runs|went|called|calls|compared|compares|described|describes|likened|branded|accused|claimed|argued|suggested|declared)$/;
const ITSELF = /^(?:it|one|another|first|second|third|other|last)$/;

/** '“…,” it read', '“…,” read one', 'The column, published on Monday, said “…”'. */
function readsItself({ who }: Text, unit: Unit, at: number): boolean {
  const { words } = unit;
  const isThing = (i: number): boolean =>
    ITSELF.test(words[i]?.text ?? '') || (i < words.length && postNounAt(words, i) !== null);
  for (let k = at + 1; k <= at + 4 && k < words.length; k++) {
    if (!READS.test(words[k]!.text)) continue;
    const ofThem = words[k - 1]!.text === 'them' && words[k - 2]!.text === 'of' && isThing(k - 3);
    return isThing(k - 1) || isThing(k + 1) || isThing(k + 2) || ofThem;
  }
  for (let k = at - 1; k >= 0 && k >= at - NEAR; k--) {
    if (words[k]!.quote >= 0) return false;
    if (!READS.test(words[k]!.text)) continue;
    for (let i = k - 1; i >= 0; i--) {
      if (isThing(i)) return true;
      if (who.at(unit, i) !== null && !/^(?:his|her|their)$/.test(words[i]!.text)) return false;
    }
  }
  return false;
}
const NEAR = 8;

/** 'two posts by the pastor Len Voss'. */
function byAfter({ who }: Text, unit: Unit, noun: number): number | null {
  if (unit.words[noun + 1]?.text !== 'by') return null;
  for (let k = noun + 2; k < unit.words.length && k <= noun + NEAR; k++) {
    if (who.human(unit, k)) return who.at(unit, k)!.person;
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(unit.words[k]!.pos)) return null;
  }
  return null;
}

/** Who put up what the sentences before tell of: its owner, else who posts in that sentence, else the only one named. */
function posterBefore(text: Text, unit: Unit): number | null {
  const { units, who } = text;
  for (let index = unit.index; index >= 0 && index >= unit.index - REACH; index--) {
    const before = units[index]!;
    for (let i = before.words.length - 1; i >= 0; i--) {
      if (before.words[i]!.quote >= 0 || postNounAt(before.words, i) === null) continue;
      const verb = before.words.findIndex(isPosting);
      const named = [...who.named(before)];
      const person =
        who.owner(before, i) ??
        byAfter(text, before, i) ??
        (verb < 0 ? null : who.subject(before, verb)) ??
        (named.length === 1 ? named[0]! : null);
      if (person !== null) return person;
    }
  }
  return null;
}
