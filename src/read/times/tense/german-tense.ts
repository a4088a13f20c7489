// German weekdays look back unless the sentence speaks of what will, shall or is planned to be.
import type { Doc } from '../../types.ts';
import { setOf } from '../../word-list.ts';
import type { Direction } from './tense.ts';

const AHEAD = setOf('wird werden will wollen soll sollen geplant plant planen beginnt startet');
// How far the words of the sentence are searched, each way.
const REACH = 30;

/** The direction of the sentence that holds the token. wink-nlp's parts of speech are English, so it goes by words. */
export function germanDirectionAt(doc: Doc, at: number): Direction {
  const sentence = doc.sentences[doc.tokens[at]?.sentence ?? -1];
  if (!sentence) return 'unclear';
  const near = doc.tokens.slice(Math.max(sentence.first, at - REACH), Math.min(sentence.last, at + REACH));
  return near.some(token => AHEAD.has(token.text.toLowerCase())) ? 'future' : 'past';
}
