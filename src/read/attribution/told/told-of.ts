// Words that somebody tells of as another's: 'The Ledger quoted Quill as saying “…”', 'Quill, whom Lim calls “…”', 'a text from
// Quill that read “…”'.
import { among } from '../../lexemes.ts';
import { phrasesEndingAt, type Scene } from '../phrases/scene.ts';
import { isSaid } from './said-nouns.ts';
import { named, type Told } from './whose.ts';

/** Tokens looked at on each side of a quote. */
const REACH = 24;
const SAYING = /^(?:saying|telling|writing|having|remarking|joking|complaining|calling|describing)$/;
const QUOTES = /^(?:quote|cite|report|record|catch|film|remember)$/;

/** The phrase of whose words the sentence says that they are; null where it does not. */
export function toldOf(scene: Scene, q: number): Told | null {
  const { closes, doc, inQuote, opens } = scene;
  const { tokens } = doc;
  const open = opens[q]!;
  const close = closes[q]!;
  const sentence = tokens[open]?.sentence;
  let as = -1;
  let isLeft = false; // a clause that ends before the words: 'Lim, whom Quill had sacked, replied: “…”'
  for (let i = open - 1; i > open - REACH && tokens[i]?.sentence === sentence && inQuote[i]! < 0; i--) {
    const { lemma, pos, text } = tokens[i]!;
    if (text === 'as' && as < 0 && SAYING.test(tokens[i + 1]!.text)) as = i;
    else if (text === ',' && i < open - 1) isLeft = true;
    else if (as > 0 && pos === 'VERB' && QUOTES.test(lemma)) return named(scene, i + 1);
    else if (text === 'whom') return isLeft ? null : somebody(scene, i + 1);
    else if (text === 'which')
      isLeft = false; // 'a text from Lim, which read: “…”'
    else if (!isLeft && isWrittenBy(scene, i, open)) return somebody(scene, i + 1);
    else if (!isLeft && isOver(tokens[i]!.lexeme) && isReadOut(tokens, open) && isSaidBehind(scene, i + 1))
      return blamed(scene, i);
  }
  // '“…,” the Ledger quoted Quill as saying'
  const last = tokens[close - 1]?.sentence;
  for (let i = close; i < close + REACH && tokens[i]?.sentence === last && inQuote[i]! < 0; i++)
    if (tokens[i]!.text === 'as' && SAYING.test(tokens[i + 1]?.text ?? '')) {
      let verb = i - 1;
      while (verb > close && !(tokens[verb]!.pos === 'VERB' && QUOTES.test(tokens[verb]!.lemma))) verb--;
      return verb > close ? named(scene, verb + 1) : null;
    }
  return null;
}

const isRecording = among('recording clip video audio footage tape voicemail film', 'lemma');
const isOver = among('over for about after');
const shows = among(
  'share post repost retweet publish release leak read receive show reveal print get forward',
  'lemma',
);

/** 'a text [from] Quill', 'a tweet [by] Quill', 'a recording [of] Quill': read out behind, or shown. */
function isWrittenBy(scene: Scene, i: number, open: number): boolean {
  const { tokens } = scene.doc;
  const { text } = tokens[i]!;
  const noun = tokens[i - 1];
  if (!noun) return false;
  if (text === 'of') return isRecording(noun.lexeme) && isReadOut(tokens, open);
  if (text !== 'from' && text !== 'by') return false;
  return isSaid(noun.lemma) && (isReadOut(tokens, open) || isShown(scene, i, open));
}

/** 'Lim [shared] a text from Quill: “': nobody replies, or says anything, before it. */
function isShown({ doc: { tokens }, verbs }: Scene, from: number, open: number): boolean {
  if (tokens[open - 1]!.text !== ':') return false;
  for (let i = from - 1; i > from - REACH && tokens[i]?.sentence === tokens[from]!.sentence; i--)
    if (tokens[i]!.pos === 'VERB') return verbs[i]! < 3 && shows(tokens[i]!.lexeme);
  return false;
}

/** 'over [a since-deleted tweet]' */
function isSaidBehind({ doc: { tokens } }: Scene, at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    if (isSaid(tokens[i]?.lemma ?? '')) return tokens[i]!.pos === 'NOUN';
    if (!/^(?:DET|ADJ|NOUN|PROPN|PUNCT|NUM|ADV|VERB)$/.test(tokens[i]?.pos ?? '')) return false;
  }
  return false;
}

/** 'Lim is suing [Quill] over a tweet that read': who is punished for it, or blamed, has written it. */
function blamed(scene: Scene, at: number): Told | null {
  const { doc, personOf, phrases } = scene;
  const phrase = phrasesEndingAt(scene, at).find(
    p => !phrases[p]!.owner && phrases[p]!.kind === 'name' && personOf[p]! >= 0,
  );
  if (phrase === undefined) return null;
  return doc.tokens[phrases[phrase]!.first - 1]?.pos === 'VERB' ? { phrase, answers: false } : null;
}

/** '… that read: “', '… saying “' */
function isReadOut(tokens: Scene['doc']['tokens'], open: number): boolean {
  let end = open - 1;
  while (/^[:,]$/.test(tokens[end]?.text ?? '')) end--;
  return /^(?:read|reads|saying|reading|said|says|ran|stating|warning)$/.test(tokens[end]?.text ?? '');
}

/** The phrase at the token, if the cast knows whom it means. */
function somebody(scene: Scene, at: number): Told | null {
  const told = named(scene, at);
  return told && scene.personOf[told.phrase]! >= 0 ? told : null;
}
