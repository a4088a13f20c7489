// Clubs, companies, stations: names that are nobody's of the cast, and what the words around them say they are.
import { HUMAN_VERBS, ORG_WORDS, PLACES, SAYING_VERBS } from '../../people/words/lexicon.ts';
import { isRole } from '../../people/words/role-words.ts';
import type { Token } from '../../types.ts';
import { setOf } from '../../word-list.ts';
import { PEOPLE_NOUNS } from '../phrases/nouns.ts';
import type { Scene } from '../phrases/scene.ts';
import { type BodyFamily, familiesCalled, familiesOf, familyInName, isPlatform, PLAYS } from './body-nouns.ts';
import { type BodySpan, findBodySpans } from './body-spans.ts';

export interface Body {
  /** The fullest form the text gives. */
  name: string;
  families: Set<BodyFamily>;
  /** Evidence that it is a body at all. */
  points: number;
  /** It is called as a town is: a club, a festival, a university. */
  place: boolean;
  /** Where it is named. */
  at: BodySpan[];
}

/** Points that a town has less than others. */
export const AS_PLACE = 4;
/** What bodies do with posts and people, besides what persons do. Lemmas. */
const DOES =
  setOf(`pull withdraw drop cancel scrap axe suspend fire sack ban expel issue launch release publish edit update restore
  reinstate sue hire condemn defend sponsor host fine investigate upload broadcast air recall reject accept request appoint delete remove tweet`);

/** Tokens between two commas. */
const LONGEST_ASIDE = 14;

/** Every name outside quotes that is no person's, with the evidence for its being a body's. */
export function findBodies(scene: Scene): Body[] {
  const { text, tokens } = scene.doc;
  const bodies = new Map<string, Body>();
  for (const { first, last } of findBodySpans(scene)) {
    const name = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
    const body = bodies.get(name) ?? { name, families: new Set<BodyFamily>(), points: 0, place: false, at: [] };
    bodies.set(name, body);
    body.at.push({ first, last });
    weigh(body, tokens, first, last);
  }
  return joined([...bodies.values()]);
}

/** Adds what one place tells of the body named by tokens[first..last]. */
function weigh(body: Body, tokens: Token[], first: number, last: number): void {
  const told = (families: Iterable<BodyFamily>, points: number) => {
    for (const family of families) body.families.add(family);
    body.points += points;
  };
  const [before, next] = [tokens[first - 1], tokens[last]];
  if (body.at.length === 1) weighName(body, tokens.slice(first, last));
  if (last - first === 1 && before?.sentence !== tokens[first]!.sentence && isPlural(tokens[first]!)) body.points -= 4;
  if (before?.pos === 'NOUN' && familiesCalled(before.lexeme).size) told(familiesCalled(before.lexeme), 2);
  if (before && /^(?:in|near|across|around|to|from)$/.test(before.text)) body.points -= 1.5;
  if (!next || next.sentence !== tokens[first]!.sentence) return;
  for (let i = last; i < last + 2 && /^(?:NOUN|ADJ)$/.test(tokens[i]?.pos ?? ''); i++) {
    const families = familiesCalled(tokens[i]!.lexeme);
    if (families.size) told(families, 2);
    else if (i === last && PLAYS.test(tokens[i]!.text)) told(['sport'], 2);
  }
  if (/^['’]s?$/.test(next.text))
    body.points += /^(?:chief|finance|boss|ceo|spokes\w+|shares?|founder)$/i.test(tokens[last + 1]?.text ?? '')
      ? 2
      : 0.7;
  const verb = verbBehind(tokens, last);
  if (verb) body.points += HUMAN_VERBS.has(verb.lemma) || DOES.has(verb.lemma) ? 2 : 1;
  // 'Liverpool said in a statement'
  if (body.place && verb && (SAYING_VERBS.has(verb.lemma) || DOES.has(verb.lemma))) body.points += AS_PLACE;
  // 'Tarn have split', 'Tarn are on tour'
  if (/^(?:have|are|were)$/.test(next.text) && first === 0) body.points += 1;
  if (before?.text === 'by' && /^[”"’']$/.test(tokens[first - 2]?.text ?? '')) told(['music'], 1.5);
  if (before?.text === 'by' || before?.text === 'for') body.points += 0.7;
  if (next.text !== ',') return;
  // 'In a post on X, the producer wrote'
  if (!isPlatform(body.name)) weighAside(tokens, last + 1, told);
  if (speaksBehind(tokens, last + 1)) body.points += 2;
}

function weighName(body: Body, parts: Token[]): void {
  const keys = parts.map(({ lexeme }) => lexeme.lower);
  if (isPlatform(keys.join(' '))) {
    body.families.add('platform');
    body.points += 2;
    return;
  }
  for (const key of keys) {
    const family = familyInName(key);
    if (family && parts.length > 1) body.families.add(family);
    for (const other of familiesOf(key)) body.families.add(other);
  }
  if (parts.length > 1 && keys.some(key => ORG_WORDS.has(key))) body.points += 2;
  if (parts.length > 1) body.points += body.families.size ? 1.5 : 0.5;
  // 'Laois TD', 'Leeds MP'
  if (parts.length > 1 && isRole(keys.at(-1)!) && familiesOf(keys.at(-1)!).size === 0) body.points -= 4;
  if (parts.length === 1 && isRole(keys[0]!)) body.points -= 4;
  if (parts.length === 1 && PLACES.has(keys[0]!)) {
    body.place = true;
    body.points -= AS_PLACE;
  }
}

/** 'Shares', 'Fans', 'Police': no name but the first word of its sentence. */
function isPlural({ lemma, lexeme, text }: Token): boolean {
  const { lower } = lexeme;
  if ((text !== lemma && lower !== lemma) || lower === 'police' || PEOPLE_NOUNS.has(lower)) return true;
  // 'Adidas', 'Balenciagas': a noun of many ends on no vowel but e.
  return /[^aiousx]s$/.test(lower);
}

/** The verb that a name is the subject of, 'has' and 'will' passed over; null for none, and where something is done to it. */
function verbBehind(tokens: Token[], at: number): Token | null {
  for (let i = at; i < at + 4 && tokens[i]?.sentence === tokens[at]?.sentence; i++) {
    const { lemma, pos } = tokens[i]!;
    if (pos === 'VERB') return tokens[i]!;
    if (pos === 'AUX' && lemma === 'be') return tokens[i]!;
    if (pos !== 'AUX' && pos !== 'ADV') return null;
  }
  return null;
}

/** ", the glove maker", ", which": what stands between commas behind the name. */
function weighAside(
  tokens: Token[],
  from: number,
  told: (families: Iterable<BodyFamily>, points: number) => void,
): void {
  if (tokens[from]?.text === 'which') told([], 1.5);
  if (!/^(?:the|a|an|its|one)$/.test(tokens[from]?.text ?? '')) return;
  let families: ReadonlySet<BodyFamily> | null = null;
  for (
    let i = from + 1;
    i < from + 7 && !/^(?:VERB|ADP)$/.test(tokens[i]?.pos ?? 'VERB') && tokens[i]!.text !== ',';
    i++
  )
    if (familiesCalled(tokens[i]!.lexeme).size) families = familiesCalled(tokens[i]!.lexeme);
  if (families) told(families, 2);
}

/** 'Tarn Sweets, the town’s largest baker, [said]' */
function speaksBehind(tokens: Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence;
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_ASIDE) && tokens[i]!.sentence === sentence; i++)
    if (tokens[i]!.text === ',') return tokens[i + 1]?.pos === 'VERB' && HUMAN_VERBS.has(tokens[i + 1]!.lemma);
  return false;
}

/** Short forms join the longer name that begins or ends with them, where it is one. */
function joined(bodies: Body[]): Body[] {
  const kept: Body[] = [];
  const byEdge = new Map<string, Set<Body>>();
  for (const body of bodies) {
    const parts = body.name.split(' ');
    if (parts.length < 2) continue;
    for (const edge of [parts[0]!, parts.at(-1)!]) byEdge.set(edge, (byEdge.get(edge) ?? new Set()).add(body));
  }
  for (const body of bodies) {
    const longer = byEdge.get(body.name);
    if (body.name.includes(' ') || longer?.size !== 1) {
      kept.push(body);
      continue;
    }
    const [full] = longer;
    full!.at.push(...body.at);
    full!.points += Math.max(body.points, 0);
    for (const family of body.families) full!.families.add(family);
  }
  return kept;
}
