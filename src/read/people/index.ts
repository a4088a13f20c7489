// Who is in an article: the cast, and every mention of it.
import type { Cast, CastPerson, Doc, Mention, QuoteSpan } from '../types.ts';
import { type Ref, startDiscourse } from './discourse.ts';
import { joinAliases } from './names/aliases.ts';
import { classifyNames } from './names/classify.ts';
import { findGermanCast } from './names/german.ts';
import { type Headline, readHeadline } from './names/headline.ts';
import type { Member } from './names/member.ts';
import { enrol } from './names/members.ts';
import type { NameSpan } from './names/name-span.ts';
import { findNameSpans } from './names/name-spans.ts';
import { takeArticles } from './names/stage-names.ts';
import { keepTitles } from './names/stage-titles.ts';
import { type NamesByStart, planReading } from './plan.ts';
import { pronounGender } from './pronouns/pronouns.ts';
import { SINGULAR_THEY } from './pronouns/they.ts';
import { addRepresentatives } from './representatives.ts';
import { type Judge, resolve } from './resolve.ts';
import { toWords, type Word } from './words/words.ts';

/**
 * The people of an article and every mention of them: names, pronouns and descriptions ('the singer'), each once.
 * Linear in the text; any text yields a cast.
 */
export function findCast(doc: Doc, quotes: QuoteSpan[], judge?: Judge): Cast {
  if (doc.lang === 'de') return findGermanCast(doc);
  const words = toWords(doc, quotes);
  const spans = findNameSpans(words);
  const headline = readHeadline(doc.title);
  const classes = classifyNames(words, spans, headline);
  takeArticles(words, spans, classes);
  const membership = enrol(words, spans, classes, doc.text, headline);
  keepTitles(words, spans, membership);
  joinAliases(words, spans, membership, doc.text);
  const { members, of } = membership;
  const topics = inHeadline(members, headline);
  const names = namesByStart(words.length, spans, of);
  const plans = planReading(words, names);
  const neutral = new Set<number>();
  const read = (cast: Member[]) =>
    resolve(startDiscourse(words, cast, topics, quotes.length, neutral), names, plans, quotes, judge);
  // What the pronouns of a first reading say about gender may decide those of a second.
  const first = read(members.map(member => ({ ...member })));
  const contradicts = hear(words, members, first);
  // Where it is told late of somebody that they go by 'they', the earlier ones are theirs too.
  const refs = contradicts || neutral.size > 0 ? read(members) : first;
  const all = addRepresentatives(words, spans, of, members, refs);
  return toCast(
    words,
    members,
    all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  );
}

function namesByStart(length: number, spans: NameSpan[], of: number[]): NamesByStart {
  const names: NamesByStart[number][] = new Array(length).fill(null);
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i]!;
    if (of[i]! >= 0) names[span.first] = { span, member: of[i]! };
  }
  return names;
}

function inHeadline(members: Member[], { folded }: Headline): Set<number> {
  return new Set(members.flatMap((member, id) => (folded.includes(` ${member.parts.at(-1)} `) ? [id] : [])));
}

/** What many pronouns may add to the evidence for a gender, and what each adds. */
const MOST_HEARD = 4;
const HEARD = 0.4;

/**
 * Counts the pronouns of everybody as evidence of gender. True if the reading contradicted itself, or the names:
 * otherwise it has already made use of what it heard, and a second one would find the same.
 */
function hear(words: Word[], members: Member[], refs: Ref[]): boolean {
  const votes = members.map(() => ({ female: 0, male: 0 }));
  for (const ref of refs) {
    const gender = ref.kind === 'pronoun' ? pronounGender(words[ref.first]!) : null;
    if (gender) votes[ref.member]![gender] += HEARD;
  }
  let contradicts = false;
  for (const [id, { female, male }] of votes.entries()) {
    if (female === male) continue;
    const member = members[id]!;
    const before = member.female - member.male;
    member[female > male ? 'female' : 'male'] += Math.min(Math.abs(female - male), MOST_HEARD);
    contradicts ||= (female > 0 && male > 0) || before * (member.female - member.male) < 0;
  }
  return contradicts;
}

function toCast(words: Word[], members: Member[], refs: Ref[]): Cast {
  const place = new Map<number, number>();
  for (const { member } of refs) if (!place.has(member)) place.set(member, place.size);
  const neutral = new Set(refs.filter(({ why }) => why === SINGULAR_THEY).map(({ member }) => member));
  const people = [...place.keys()].map((id): CastPerson => {
    const { name, kind, female, male, aliases } = members[id]!;
    const told = female === male ? (neutral.has(id) ? 'neutral' : null) : female > male ? 'female' : 'male';
    const gender = kind === 'person' ? told : null;
    return { name, kind, gender, aliases: [...aliases].filter(alias => alias !== name) };
  });
  const mentions = refs.map(({ first, span: { start, end }, kind, member, why }): Mention => {
    const { sentence, paragraph } = words[first]!;
    const person = place.get(member)!;
    return kind === 'name'
      ? { start, end, kind, person, sentence, paragraph }
      : { start, end, kind, person, sentence, paragraph, why };
  });
  return { people, mentions };
}
