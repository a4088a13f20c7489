// Whom a German phrase means beside the names in it: 'sagte er', 'so die Ministerin', 'erklärte der 61-Jährige', 'sagte der
// Sprecher der Grünen, Stefan Lim'. The cast of a German text has names alone.
import { isGermanRole, mayTakeUp } from '../../people/words/german-roles.ts';
import type { Cast, Mention, Token } from '../../types.ts';
import { type Scene, tokenAt } from '../phrases/scene.ts';
import { firstFrom } from './mentions.ts';
import { type Named, NOBODY, personNamed } from './named.ts';

type Gender = 'female' | 'male';
const PRONOUNS: Record<string, Gender | undefined> = { er: 'male', sie: 'female' };
const ARTICLES: Record<string, Gender | undefined> = { der: 'male', die: 'female' };
/** Sentences, and paragraphs, back in which who is meant was named. */
const BACK = 4;
const PARAGRAPHS = 2;
/** Tokens from a description to the name behind its comma. */
const APPOSED = 12;
/** Characters from 'von' to the name: 'von Sänger Ada Quill'. */
const NEAR = 30;
/** Mentions back in which somebody was called something. */
const MENTIONS = 100;
const ADDS = /^(?:fügte|ergänzte|ergänzt|weiter|hinzu|fuhr)$/;

/** @param before who spoke the quote before */
export function namedInGerman(scene: Scene, p: number, before: Named | null): Named {
  const { doc, phrases } = scene;
  const { tokens } = doc;
  const { first, head, last } = phrases[p]!;
  const opener = tokens[first]!.lexeme.lower;
  const apposed = nameBehind(scene, last) ?? nameBefore(scene, first);
  if (apposed !== null) return personNamed(scene.cast, apposed);
  if (opener === 'es') return personNamed(scene.cast, issuer(scene, p));
  const pronoun = last - first === 1 ? PRONOUNS[opener] : undefined;
  if (pronoun) {
    if (saidByMany(tokens, first, last)) return NOBODY;
    const goesOn = ADDS.test(tokens[last]?.text ?? '') || ADDS.test(tokens[first - 1]?.text ?? '');
    return (goesOn && fits(scene, before, pronoun)) || personNamed(scene.cast, lastNamed(scene, p, pronoun) ?? -1);
  }
  const gender = ARTICLES[opener];
  const noun = tokens[head]!.text;
  if (!gender || saidByMany(tokens, first, last)) return NOBODY;
  const called = whoWasCalled(scene, p, noun);
  if (called !== null) return personNamed(scene.cast, called);
  if (!mayTakeUp(noun, gender === 'female')) return NOBODY;
  return personNamed(scene.cast, lastNamed(scene, p, gender) ?? -1);
}

/** 'sagten sie' */
const saidByMany = (tokens: Token[], first: number, last: number): boolean =>
  [tokens[first - 1], tokens[last]].some(token => token?.pos === 'VERB' && /^(?!ge).*(?:ten|ieben)$/.test(token.text));

/** 'der Sprecher der Grünen, [Stefan Lim]': the name behind the next comma, no verb between. */
function nameBehind({ cast, doc: { tokens }, inQuote }: Scene, last: number): number | null {
  const { sentence } = tokens[last - 1]!;
  for (let i = last; i < last + APPOSED && tokens[i]?.sentence === sentence && inQuote[i]! < 0; i++) {
    const { pos, text } = tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX' || /^[.:;“„»«]$/.test(text)) return null;
    const mention = cast.mentions[firstFrom(cast, tokens[i]!.start)];
    const stands = mention?.start === tokens[i]!.start;
    // 'der Sprecher von Quill' is not Quill; 'der Sprecher der Partei Quill' may be.
    if (stands && (tokens[i - 1]!.text === ',' || (i === last && isGermanRole(tokens[last - 1]!.text))))
      return mention.person;
    if (stands) return null;
  }
  return null;
}

/** '[Stefan Lim], der Sprecher der Grünen, sagte' */
function nameBefore({ cast, doc: { tokens } }: Scene, first: number): number | null {
  if (tokens[first - 1]?.text !== ',') return null;
  const at = tokens[first - 2];
  const mention = at && cast.mentions[firstFrom(cast, at.start + 1) - 1];
  return mention && mention.end === at.end ? mention.person : null;
}

/** 'heißt es in einer Erklärung von [Quill]': -1 where nobody is told. */
function issuer({ cast, doc: { tokens }, phrases }: Scene, p: number): number {
  const { last } = phrases[p]!;
  const { sentence } = tokens[last - 1]!;
  for (let i = last; i < last + APPOSED && tokens[i]?.sentence === sentence; i++) {
    if (!/^(?:von|des|der)$/.test(tokens[i]!.text)) continue;
    const next = tokens[i + 1];
    const mention = next && cast.mentions[firstFrom(cast, next.start)];
    if (mention && mention.sentence === sentence && mention.start - next.start < NEAR) return mention.person;
  }
  return -1;
}

/** The person who has been called by the noun beside their name, the last of them; null for nobody. */
function whoWasCalled({ cast, doc, phrases }: Scene, p: number, noun: string): number | null {
  const wanted = noun.toLowerCase();
  for (let m = firstFrom(cast, phrases[p]!.start) - 1, left = MENTIONS; m >= 0 && left > 0; m--, left--) {
    const { end, person, start } = cast.mentions[m]!;
    const [before, behind] = [doc.text.slice(Math.max(0, start - AROUND), start), doc.text.slice(end, end + AROUND)];
    if (callsSo(before.toLowerCase(), behind.toLowerCase(), wanted)) return person;
  }
  return null;
}

/** Characters around a name in which somebody is called something. */
const AROUND = 60;

/** 'Verkehrsministerin [Quill]', '[Quill], die Ministerin für', '[Quill] ist Minister' */
function callsSo(before: string, behind: string, noun: string): boolean {
  if (before.trimEnd().endsWith(noun)) return true;
  // 'Karl Brandt (CDU) … der CDU-Politiker'
  const party = noun.slice(0, Math.max(0, noun.indexOf('-')));
  if (party && (behind.startsWith(` (${party})`) || before.trimEnd().split(' ').at(-1)!.startsWith(`${party}-`)))
    return true;
  const told = /^(?:,| \([^)]*\),| ist| war) (?:(?:der|die|ein|eine|seit \d+) )?([\p{L}-]+)(?: ([\p{L}-]+))?/u.exec(
    behind,
  );
  return told?.slice(1).some(word => word?.endsWith(noun)) === true;
}

/** Whom the sentences before named first, nearest first, and who fits the gender. */
function lastNamed(scene: Scene, p: number, gender: Gender): number | null {
  const { cast, doc, phrases } = scene;
  const { first, start } = phrases[p]!;
  const { paragraph, sentence } = doc.tokens[first]!;
  let found: Mention | null = null;
  for (let m = firstFrom(cast, start) - 1; m >= 0; m--) {
    const mention = cast.mentions[m]!;
    if (sentence - mention.sentence > BACK || paragraph - mention.paragraph > PARAGRAPHS) break;
    if (found && found.sentence !== mention.sentence) break;
    if (scene.inQuote[tokenAt(scene, mention.start)]! >= 0 || !mayBe(cast, mention.person, gender)) continue;
    found = mention;
  }
  return found?.person ?? null;
}

const mayBe = ({ people }: Cast, person: number, gender: Gender): boolean => {
  const known = people[person]!.gender;
  return people[person]!.kind === 'person' && (known === null || known === gender);
};

function fits({ cast }: Scene, before: Named | null, gender: Gender): Named | null {
  return before?.person !== undefined && before.person !== null && mayBe(cast, before.person, gender) ? before : null;
}
