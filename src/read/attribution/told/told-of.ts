// Words that somebody tells of as another's: 'The Ledger quoted Quill as saying “…”', 'Quill, whom Lim calls “…”', 'a text from
// Quill that read “…”'.
import type { Scene } from '../phrases/scene.ts';
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
    else if (text === 'from' && isSaid(tokens[i - 1]!.lemma) && isReadOut(tokens, open)) return somebody(scene, i + 1);
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
