// Points for and against a name being a person's by where it stands. They are added up over all that the text says with
// the name, to those for its look.
import { among } from '../../lexemes.ts';
import { HUMAN_VERBS, SAYING_VERBS } from '../words/lexicon.ts';
import { MARK } from '../words/marks.ts';
import { isRole } from '../words/role-words.ts';
import { hasMark, is, isPossessive, type Word } from '../words/words.ts';
import { isHeading } from './headings.ts';
import { endsAddress, isSeatOf, WHERE } from './name-places.ts';
import type { NameSpan } from './name-span.ts';
import { isPartOfName, isPlaceOfWork, isWorkedOn, isWorkOf, opensBody, saysHuman } from './name-work.ts';

/** For the place that one occurrence stands in. */
export function placeOf(words: Word[], span: NameSpan): number {
  const before = words[span.first - 1];
  const after = words[span.last];
  let score = isTakenUp(words, span.last) ? 1.3 : 0;
  if (hasMark(words, span.first, span.core, MARK.title | MARK.role)) score += 4;
  if (isHeading(words, span)) score += HEADS_SECTION;
  if (before?.sentence === words[span.first]!.sentence) score += pointsBefore(words, span, before);
  if (after && after.sentence === words[span.last - 1]!.sentence) score += pointsAfter(words, span.last);
  return score;
}

const HEADS_SECTION = 2.5;
const ARTICLES = new Set(['the', 'a', 'an']);
const OPENING = new Set('“"‘\'«');
const CLOSING = new Set('”"’\'»');

function pointsBefore(words: Word[], span: NameSpan, before: Word): number {
  if (before.pos === 'DET' && ARTICLES.has(before.key))
    return span.titles.length || is(words[span.core], MARK.role) ? 0 : -3;
  if (is(before, MARK.bodyNoun)) return -3;
  if (isPossessive(before) && isWorkOf(words, span)) return -2.5;
  if (is(before, MARK.role) && (before.pos === 'NOUN' || before.pos === 'ADJ')) return 3;
  if (is(before, MARK.kin)) return 2;
  if (isSeatOf(words, span.first - 1)) return NO_PERSON;
  if (endsAddress(words, span)) return -2.5;
  if (GIVEN.has(before.key) && isSomeone(words[span.first - 2])) return 3;
  if (before.text === ',' && roleBefore(words, span.first - 1)) return isComma(words[span.last]) ? 3 : 2;
  const several = span.last - span.core > 1;
  if (several && isAgent(before)) return 1.5;
  if (several && before.pos === 'VERB' && TO_SOMEBODY.has(before.lemma)) return 1.5;
  if (several && isPresented(words, span.first - 1)) return 1;
  // 'in Ada Quill's kitchen' tells of no place called Ada Quill.
  if (isPartOfName(words, span.first - 1)) return -4;
  if (isWorkedOn(words, span)) return -3;
  if (several && before.key === 'from' && MESSAGES.has(words[span.first - 2]?.key ?? '')) return 1;
  if (before.key === 'from' && isSomeone(words[span.first - 2])) return several ? -0.5 : -2.5;
  if (WHERE.has(before.key))
    return several && (is(words[span.core], MARK.given) || isPossessive(words[span.last])) ? 0 : -1.5;
  if (before.pos === 'VERB' && before.lemma !== 'tell' && SAYING_VERBS.has(before.lemma)) return 1;
  if (before.key === 'as' && isKnownAs(words, span.first - 1)) return 2;
  if (before.key === 'by') return 0.7;
  if (before.key === 'to' && words[span.first - 2]?.key === 'according') return several ? 0.7 : 0;
  return OPENING.has(before.text) && CLOSING.has(words[span.last + (isComma(words[span.last]) ? 1 : 0)]?.text ?? '')
    ? -3
    : 0;
}

/** 'a girl [named] Lisbet' */
const GIVEN = new Set(['named', 'called', 'nicknamed']);

const NO_PERSON = -6;
const isComma = (word: Word | undefined) => word?.text === ',';

const AGENT = /(?:[^aeiou]er|tor|ist|ian|person|man|woman)$/;
const NO_AGENT =
  /(?:paper|number|river|tower|chapter|cruiser|carrier|maker|tailer|lender|insurer|cluster|vessel|letter|poster|computer|theater|center|quarter|corner|border|weather|winter|summer|thriller|caster|lisher|operator|manufacturer|supplier|never|ever|over|under|after|rather|either|however|together|moreover|whether)$/;

/** 'promoter Ada Quill': nouns that end so say what somebody does, those that say what bodies do set aside. */
const isAgent = ({ pos, capital, key }: Word) =>
  pos === 'NOUN' && !capital && key.length > 4 && AGENT.test(key) && !NO_AGENT.test(key);

/** 'the tiler [from Varnsey]' */
const isSomeone = (word: Word | undefined) => is(word, MARK.someone) || (!!word && isAgent(word));

/** 'a text from Ada Quill' */
const MESSAGES = new Set('text message email letter note dm voicemail postcard'.split(' '));

/** What is done to nobody but people. Lemmas. */
const TO_SOMEBODY = new Set(
  'bench sack marry wed divorce date interview hug kiss arrest jail knight widow thank evict dethrone fine suspend expel'.split(
    ' ',
  ),
);

/** 'then there was Ada Quill', 'next came Ada Quill' */
const isPresented = (words: Word[], at: number) =>
  words[at]!.lemma === 'come'
    ? /^(?:then|next|first|last|along|out)$/.test(words[at - 1]?.key ?? '')
    : words[at]!.lemma === 'be' && words[at - 1]?.key === 'there';

const GOES = new Set(['know', 'bill', 'perform', 'record', 'stream', 'rap', 'wrestle']);

/** 'better known to her followers [as] Salt', 'who records as Salt' */
function isKnownAs(words: Word[], as: number): boolean {
  for (let i = as - 1; i > as - 9 && words[i]?.sentence === words[as]!.sentence; i--) {
    const { pos, lemma, text } = words[i]!;
    if (pos === 'VERB') return GOES.has(lemma);
    if (text === ',') return false;
  }
  return false;
}

const ASIDE = new Set([',', '(', '–', '—', '-']);

function pointsAfter(words: Word[], last: number): number {
  const after = words[last]!;
  if (after.key === 'who' || after.key === 'whose') return 2;
  // 'Keeva Sand and Ashton Boyle'
  if (after.key === 'and' && is(words[last + 1], MARK.givenFemale | MARK.givenMale) && words[last + 2]?.capital)
    return words[last - 2]?.capital ? 1.2 : 0;
  if (after.text === ':') return words[last - 1]!.opens || words[last - 2]?.opens ? 1 : 0;
  if (ASIDE.has(after.text)) return pointsAside(words, last);
  if (isPossessive(after)) return is(words[last + 1], MARK.kin) ? 2 : 0.2;
  if (MANY.has(after.key) && !isListed(words, last)) return -2.5;
  const verb = verbAfter(words, last);
  if (verb) return HUMAN_VERBS.has(verb.lemma) ? 1.2 : 0.4;
  if (after.lemma === 'be' && opensBody(words, last + 1)) return IS_BODY;
  if (after.lemma === 'be' && opensRole(words, last + 1)) return saysHuman(words, last + 1) ? 4 : 2.5;
  if (isPlaceOfWork(words, last)) return -3;
  return after.pos === 'NOUN' && !isRole(after.lemma) ? -0.3 : 0;
}

/** 'Glass Harbour are on tour': one person is. */
const MANY = new Set(['are', 'were', 'have', 'aren', 'weren', 'haven']);

/** 'Ann Lee and Mia Berg are …' */
function isListed(words: Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 8 && words[i]!.sentence === words[at]!.sentence; i--)
    if (LISTING.has(words[i]!.text)) return true;
  return false;
}
const LISTING = new Set(['and', '&', ',', 'nor', 'or', 'did', 'if']);

/** The verb at `at`, an auxiliary or an adverb or two before it. */
function verbAfter(words: Word[], at: number): Word | undefined {
  const { pos } = words[at]!;
  const furthest = pos === 'AUX' || pos === 'ADV' ? at + 2 : at;
  for (let i = at; i <= furthest; i++) if (words[i]?.pos === 'VERB') return words[i];
  return undefined;
}

/** 'Glass Harbour (2004)' is a work, or cites one. */
const OF_A_YEAR = -1.5;
const IS_BODY = -3;

const TELLS_OF = new Set('who whose born aged née né known aka late formerly previously'.split(' '));
const KINDS_OF_NAME = new Set('real legal birth stage first'.split(' '));

/** ', 34,' ', who …' '(born …' ', the league's leading scorer' */
function pointsAside(words: Word[], last: number): number {
  const [open, next, third] = [words[last]!, words[last + 1], words[last + 2]];
  if (!next) return 0;
  if ((third?.text === ',' || third?.text === ')') && /^\d\d$/.test(next.text)) return 3;
  if (TELLS_OF.has(next.key)) return 2;
  if (open.text === ',' && next.key === 'which') return -3;
  if (third?.key === 'name' && KINDS_OF_NAME.has(next.key)) return 3;
  if (open.text === ',' && (next.pos === 'DET' || isPossessive(third)) && whoBehind(words, last + 2)) return 2;
  if (open.text === '(' && third?.text === ')' && /^(?:19|20)\d\d$/.test(next.text)) return OF_A_YEAR;
  if (open.text === ',' && opensBody(words, last + 1)) return IS_BODY;
  return open.text === ',' && opensRole(words, last + 1) ? 2 : 0;
}

const takesUp = among('he she his her him himself herself who whose', 'key');

/** 'Galois … his': the next word that could refer is a pronoun for persons, in the same sentence. */
function isTakenUp(words: Word[], last: number): boolean {
  const { sentence } = words[last - 1]!;
  const end = Math.min(last + 25, words.length);
  for (let i = last; i < end; i++) {
    const word = words[i]!;
    if (word.sentence !== sentence || (word.capital && word.key !== 'i')) return false;
    if (takesUp(word.lexeme)) return true;
  }
  return false;
}

/** ', the Hollow Creek busker who …' */
function whoBehind(words: Word[], at: number): boolean {
  for (let i = at; i < at + 7 && words[i]; i++) {
    if (words[i]!.key === 'who' || words[i]!.key === 'whose') return true;
    if (!INSIDE_ROLE.has(words[i]!.pos)) return false;
  }
  return false;
}

const INSIDE_ROLE = new Set('DET ADJ NOUN PROPN PRON NUM PART'.split(' '));

/** 'a Swiss mathematician', 'the singer', 'president of …': whether a role noun heads the words that start here. */
function opensRole(words: Word[], at: number): boolean {
  for (let i = at; i < at + 7 && i < words.length; i++) {
    if (is(words[i], MARK.role | MARK.kin | MARK.work)) return true;
    if (!INSIDE_ROLE.has(words[i]!.pos)) return false;
  }
  return false;
}

/** 'the head of NATO[,] Hoop Scheffer': a role with its determiner before the comma at `comma`. */
function roleBefore(words: Word[], comma: number): boolean {
  for (let i = comma - 1, role = false; i >= 0 && i > comma - 9; i--) {
    const word = words[i]!;
    if (word.sentence !== words[comma]!.sentence || word.pos === 'VERB' || word.text === ',') return false;
    role ||= is(word, MARK.role | MARK.kin);
    if (role && (word.pos === 'DET' || isPossessive(word) || OWNS.has(word.key))) return true;
  }
  return false;
}
const OWNS = new Set(['his', 'her', 'its', 'their']);
