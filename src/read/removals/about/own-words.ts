// Words that the noun of a removed post holds in its own sentence, and that nobody is said to have written: 'The tweet –
// “…” – has been removed', 'removed a video in which he said “…”', 'an article by Voss arguing that “…” was withdrawn'.
import type { Medium } from '../../../../models/statement.ts';
import type { Text } from '../../occasions/frame.ts';
import { POSTED } from '../../occasions/groups/topic.ts';
import type { Occasion } from '../../occasions/occasion.ts';
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import { isOthersWord } from '../../occasions/sentences/phrase.ts';
import type { Cue } from '../wordings/cue.ts';

/** The post that they make; null where the sentence holds no such words, or nobody knows whose they are. */
export function ofItsWords(text: Text, cue: Cue, occasions: Occasion[]): Occasion | null {
  const { target, unit, kind } = cue;
  const { noun } = target;
  if (!noun || isBack(unit.words[target.word]!) || kind === 'restored' || kind === 'edited') return null;
  const at = unit.words.findIndex(({ quote }, k) => quote >= 0 && k > target.word);
  if (at < 0 || !holds(cue, at)) return null;
  const { quote } = unit.words[at]!;
  if (occasions.some(({ quotes }) => quotes.includes(quote))) return null;
  const person = posterOf(text, cue, at);
  const speaker = person === null ? null : text.nameOf(person);
  const medium = mediumOf(unit.words[target.word]!, noun.medium);
  if (!speaker || !medium) return null;
  const where = { units: [unit.index], first: unit.index, last: unit.index };
  const platform = target.platform ?? noun.platform;
  const post = { medium, platform, sure: !noun.generic, quotes: [quote], stamp: null, by: '', said: false };
  return { speaker, person, ...post, ...where };
}

/** What 'it' stands for was told before, and holds no words here; 'those' and 'one' are told of here. */
const isBack = ({ text }: Word): boolean => /^(?:it|this|them|they|both|hers|theirs)$/.test(text);

const PRINTED = /^(?:article|column|essay|piece|review|ed|editorial|letter|item|feature)$/;
/** An article is written, and no interview. */
const mediumOf = ({ text }: Word, medium: Medium): Medium | null =>
  PRINTED.test(text)
    ? 'written-statement'
    : POSTED.has(medium) || /^(?:interview|podcast|broadcast)$/.test(medium)
      ? medium
      : null;

const TIES = /^(?:which|that|whose|where|captioned|titled|entitled|headlined)$/;
const PARTS = /^(?:[;.]|but|after|because|saying|before|amid|following|despite)$/;
/** Whether the words at `at` hang on the noun: by a relative clause, by a participle, or between dashes. */
function holds({ unit: { words }, target, word }: Cue, at: number): boolean {
  const between = words.slice(target.word + 1, at);
  if (isOthersWord(between)) return false;
  if (word > target.word && word < at)
    return words.slice(word, at).some(({ text }) => text === 'which' || text === 'that');
  if (between.some(({ text }) => PARTS.test(text))) return false;
  const verbs = between.filter(({ pos }) => pos === 'VERB');
  if (verbs[0] && isBehindComma(between, verbs[0])) return false;
  const isBeside = verbs.length === 0 && (between.length === 0 || /^[,:–—-]$/.test(between.at(-1)!.text));
  return isBeside || between.some(({ text }) => TIES.test(text)) || (verbs[0]?.text.endsWith('ing') ?? false);
}

/** 'removed the tweet, admitting it was “…”': said of the removal. */
const isBehindComma = (between: Word[], verb: Word): boolean =>
  between[0]!.text === ',' &&
  between[1] === verb &&
  /^(?:admitting|saying|conceding|insisting|explaining|claiming|adding|citing|telling|blaming|acknowledging)$/.test(
    verb.text,
  );

/** Whose the noun is, who is named in its phrase, who removed it, or the only one named. */
function posterOf(text: Text, { target, agent, unit }: Cue, at: number): number | null {
  const [alone, other] = [...text.who.named(unit)];
  return (
    target.owner ??
    within(text, unit, target.word, at) ??
    agent ??
    text.attributions[unit.words[at]!.quote]?.person ??
    within(text, unit, at, unit.words.length) ??
    (other === undefined ? (alone ?? null) : null)
  );
}

/** 'the video of Mara Voss', 'a video in which the actress Mara Voss claims', 'from the account of Mara Voss'. */
function within({ who }: Text, unit: Unit, from: number, to: number): number | null {
  const { words } = unit;
  for (let k = from + 1; k < to; k++) {
    if (!who.human(unit, k)) continue;
    let before = k - 1;
    while (before > from && /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(words[before]!.pos) && !OPENS.test(words[before]!.text))
      before--;
    const opens = words[before]!.text;
    const isClause = /^(?:which|where)$/.test(opens) || (opens === 'that' && before === from + 1);
    if (before > from && (OF.test(opens) || isClause)) return who.at(unit, k)!.person;
  }
  return null;
}
const OPENS = /^(?:which|where|that|by|of|from)$/;
const OF = /^(?:by|of|from)$/;
