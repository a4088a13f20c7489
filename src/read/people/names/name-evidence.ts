// Points for and against a name being a person's by where it stands: by what stands before it, and, in name-behind.ts, behind
// it. They are added up over all that the text says with the name, to those for its look.
import { setOf } from '../../word-list.ts';
import { SAYING_VERBS } from '../words/lexicon.ts';
import { MARK } from '../words/marks.ts';
import { hasMark, is, isPossessive, type Word } from '../words/words.ts';
import { isHeading } from './headings.ts';
import { pointsAfter, takenUp } from './name-behind.ts';
import { endsAddress, isSeatOf, WHERE } from './name-places.ts';
import { ownsPage } from './name-posts.ts';
import type { NameSpan } from './name-span.ts';
import { isPartOfName, isWorkedOn, isWorkOf } from './name-work.ts';

/** For the place that one occurrence stands in. */
export function placeOf(words: Word[], span: NameSpan): number {
  const before = words[span.first - 1];
  const after = words[span.last];
  let score = takenUp(words, span.last);
  if (hasMark(words, span.first, span.core, MARK.title | MARK.role)) score += 4;
  if (isHeading(words, span)) score += HEADS_SECTION;
  if (before?.sentence === words[span.first]!.sentence) score += pointsBefore(words, span, before);
  if (after && after.sentence === words[span.last - 1]!.sentence) score += pointsAfter(words, span.last);
  return score;
}

/** 'The Weeknd': papers have an article of their own oftener than people. */
const SMALL_DOUBT = -0.3;
const HEADS_SECTION = 2.5;
const ARTICLES = new Set(['the', 'a', 'an']);
const OPENING = new Set('“"‘\'«');
const CLOSING = new Set('”"’\'»');

function pointsBefore(words: Word[], span: NameSpan, before: Word): number {
  if (span.article) return SMALL_DOUBT;
  if (before.pos === 'DET' && ARTICLES.has(before.key))
    return span.titles.length || is(words[span.core], MARK.role) ? 0 : -3;
  if (is(before, MARK.bodyNoun)) return -3;
  if (isPossessive(before) && isWorkOf(words, span)) return -2.5;
  if (is(before, MARK.role) && (before.pos === 'NOUN' || before.pos === 'ADJ')) return 3;
  if (is(before, MARK.kin)) return 2;
  if (isSeatOf(words, span.first - 1)) return NO_PERSON;
  if (endsAddress(words, span)) return -2.5;
  if (CALLED.has(before.key) && isSomeone(words[span.first - 2])) return 3;
  if (before.text === ',' && roleBefore(words, span.first - 1)) return isComma(words[span.last]) ? 3 : 2;
  const several = span.last - span.core > 1;
  if (several && isAgent(before)) return 1.5;
  if (several && before.pos === 'VERB' && TO_SOMEBODY.has(before.lemma)) return 1.5;
  if (several && isPresented(words, span.first - 1)) return 1;
  // 'in Ada Quill's kitchen' tells of no place called Ada Quill.
  if (isPartOfName(words, span.first - 1)) return -4;
  if (isWorkedOn(words, span)) return -3;
  if (before.key === 'from' && MESSAGES.has(words[span.first - 2]?.key ?? '')) return several ? 1 : 1.7;
  if (before.key === 'from' && isSomeone(words[span.first - 2])) return several ? -0.5 : -2.5;
  if (WHERE.has(before.key)) {
    const owns = isPossessive(words[span.last]) && (several || ownsPage(words, span.last + 1));
    return owns || (several && is(words[span.core], MARK.given)) ? 0 : -1.5;
  }
  if (before.pos === 'VERB' && before.lemma !== 'tell' && SAYING_VERBS.has(before.lemma)) return 1;
  if (before.key === 'as' && isKnownAs(words, span.first - 1)) return 2;
  if (before.key === 'by') return 0.7;
  if (before.key === 'to' && words[span.first - 2]?.key === 'according') return several ? 0.7 : 0;
  return OPENING.has(before.text) && CLOSING.has(words[span.last + (isComma(words[span.last]) ? 1 : 0)]?.text ?? '')
    ? -3
    : 0;
}

/** 'a girl [named] Lisbet' */
const CALLED = new Set(['named', 'called', 'nicknamed']);

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
const MESSAGES = setOf('text message email letter note dm voicemail postcard');

/** What is done to nobody but people. Lemmas. */
const TO_SOMEBODY = setOf(
  'bench sack marry wed divorce date interview hug kiss arrest jail knight widow thank evict dethrone fine suspend expel',
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
