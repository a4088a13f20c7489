// A name of several words is seldom written out twice: what the text says of its surname alone ('Quist refused') speaks
// for the whole name ('Adaeze Quist') too.
import { perLexeme, signPerLexeme } from '../../lexemes.ts';
import { verbBehind } from '../words/clause.ts';
import { foldOf, MARK } from '../words/marks.ts';
import { type RoleFamily, roleFamilies } from '../words/role-words.ts';
import { is, type Word } from '../words/words.ts';
import type { Headline } from './headline.ts';
import { placeOf } from './name-evidence.ts';
import { isPlatform } from './name-posts.ts';
import type { NameSpan } from './name-span.ts';

/** More words are a name and what goes before it. */
const LONGEST = 3;
/** Occurrences of a short form that are weighed. */
const WEIGHED = 6;
/** Coming back under the last word alone is what people do; bodies come back under their first, or with an article. */
const COMES_BACK = 0.8;
/** 'the Quist campaign' says little against, and short forms alone make nobody a person. */
const AGAINST = -1;
const FOR = 3;
/** 'Verity Ashdown-Clarke' */
const DOUBLE_NAME = 0.8;
/** 'Zephrin Quorl II' */
const NUMBERED = 0.8;
const DOUBLE = /^\p{Lu}\p{Ll}[^-]*-(?:\p{Ll}+-)?\p{Lu}\p{Ll}+$/u;
const NO_SURNAME = /-(?:Off|Up|Out|In|On|Down|Over|Day|Time|Line|Wide)$/;

const isDouble = perLexeme(({ text }) => DOUBLE.test(text) && !NO_SURNAME.test(text));
const isNumber = perLexeme(({ text }) => /^(?:I{2,3}|IV|Jr|Sr)$/.test(text.replace('.', '')));

/** The word of a name that people are called by alone; null where the name is one word or keeps a style. */
function surnameOf(words: Word[], { core, last }: NameSpan): Word | null {
  let end = last - 1;
  while (end > core && is(words[end], MARK.suffix)) end--;
  return end === core || end - core >= LONGEST || is(words[core], MARK.style) ? null : words[end]!;
}

const formOf = (word: Word) => foldOf(word.lexeme);

/**
 * What gives each name, by its spans, points for being a person's: a double surname, and what is said of the surname
 * alone, unless another name of the text ends with it too ('Ada Quist', 'Governor-elect Quist').
 */
export function weighForms(
  words: Word[],
  groups: ReadonlyMap<string, { spans: NameSpan[] }>,
): (span: NameSpan) => number {
  const bearers = new Map<string, number>();
  for (const { spans } of groups.values()) {
    const surname = surnameOf(words, spans[0]!);
    if (surname) bearers.set(formOf(surname), (bearers.get(formOf(surname)) ?? 0) + 1);
  }
  return span => {
    const surname = surnameOf(words, span);
    if (!surname) return 0;
    const double = isDouble(surname.lexeme) && !words[span.core]!.text.includes('-');
    const form = formOf(surname);
    const alone = bearers.get(form) === 1 ? (groups.get(form)?.spans ?? []) : [];
    const numbered = isNumber(words[span.last - 1]!.lexeme) ? NUMBERED : 0;
    return numbered + (double ? DOUBLE_NAME : 0) + comingBack(words, alone);
  };
}

/** Words behind a name within which the text takes up whom it is about. */
const SOON = 45;
const TOPIC = 1.5;
const MOST_PARTS = 3;
const LONGEST_TITLE = 9;

/**
 * Who goes by one name: it opens the headline or the text with a verb behind it, and the text goes on with 'she', 'his'
 * or 'the singer' before another name could be meant.
 */
export function topicPoints(words: Word[], span: NameSpan, key: string, { folded }: Headline): number {
  if (span.last - span.core > MOST_PARTS || verbBehind(words, span.last) < 0 || looksPlural(words, span)) return 0;
  const headline = span.last - span.core === 1 && folded.startsWith(` ${key} `);
  if (!headline && span.first > 0) return 0;
  for (let i = span.last; i < span.last + SOON && i < words.length; i++) {
    const word = words[i]!;
    if (word.quote >= 0) continue;
    if (word.key === 'its' || (!headline && opensName(words, i))) return 0;
    if (is(word, MARK.female | MARK.male) || isPerformer(words, i)) return TOPIC;
    if (word.capital && words[i + 1]?.capital && words[i + 1]!.spaced) return 0;
  }
  return 0;
}

/** 'Fans have', 'Insiders say' */
const looksPlural = (words: Word[], { last }: NameSpan) =>
  words[last - 1]!.text.endsWith('s') && !/^(?:has|is|was|says)$/.test(words[last]?.key ?? '');

/** Amid a sentence what has a capital is a name, days and platforms aside. */
const opensName = (words: Word[], i: number) =>
  words[i]!.capital && !words[i]!.opens && !is(words[i], MARK.calendar) && !isPlatform(words[i]!.lexeme);

/** 'the [singer]', 'the Grammy-winning [rapper]': who goes by one name as often as not. */
function isPerformer(words: Word[], i: number): boolean {
  if (!isFamed(words[i]!.lexeme)) return false;
  let at = i - 1;
  // 'the “Salt” [singer]'
  if (/^[”’"']$/.test(words[at]?.text ?? '')) while (at > i - LONGEST_TITLE && at > 0 && words[at]!.key !== 'the') at--;
  while (at > i - 4 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(words[at]?.pos ?? '')) at--;
  return words[at]?.key === 'the';
}
const isFamed = signPerLexeme(({ key }) => [...roleFamilies(key)].some(family => FAMED.has(family)));
const FAMED = new Set<RoleFamily>(['stage', 'screen', 'sport', 'letters', 'politics']);

function comingBack(words: Word[], spans: NameSpan[]): number {
  if (!spans.length) return 0;
  let points = COMES_BACK;
  for (const span of spans.slice(0, WEIGHED)) points += placeOf(words, span);
  return Math.max(AGAINST, Math.min(points, FOR));
}
