// 'called the post “…”', 'said the tweet was “…”': a post that somebody judges, and does not speak in.
import { among } from '../../lexemes.ts';
import type { Word } from '../sentences/narration.ts';
import { isHeardOf } from './heard-of.ts';

const judges =
  among(`call calls called calling brand brands branded branding dub dubs dubbed label labels labelled labeled
  describe describes described describing slam slams slammed slamming blast blasts blasted condemn condemns condemned condemning
  criticise criticises criticised criticize criticizes criticized denounce denounces denounced dismiss dismisses dismissed
  dismissing decry decries decried hail hails hailed deem deems deemed defend defends defended praise praises praised`);
const says =
  among(`say says said saying add adds added insist insists insisted claim claims claimed admit admits admitted
  believe believes believed argue argues argued think thinks thought explain explains explained told feel felt`);
const isThat = among('the that this his her their its my our');
const isWas = among('was were is are had has would could');
/** Words of the phrase before the noun, its article with them, and from the verb to it: 'told the BBC that the post was'. */
const PHRASE = 4;
const TOLD = 5;

/** Whether the noun at `i` is what the sentence judges. */
export function isJudged(words: Word[], i: number): boolean {
  const article = articleOf(words, i);
  if (article === null) return false;
  const verb = words[article - 1];
  if (verb && verb.quote < 0 && judges(verb.lexeme)) return true;
  if (!isWas(words[i + 1]?.lexeme)) return false;
  for (let k = article - 1; k >= 0 && k >= article - TOLD; k--) {
    const { quote, text, lexeme } = words[k]!;
    if (quote >= 0 || text === ',' || text === 'in') return false;
    if (says(lexeme)) return true;
  }
  return false;
}

/** What somebody heard, saw or judges. */
export const isTalkedOf = (words: Word[], i: number): boolean => isHeardOf(words, i) || isJudged(words, i);

/** Where the noun's phrase begins: 'the now-deleted Facebook post', 'Voss’s tweet'; null where nothing says which. */
function articleOf(words: Word[], i: number): number | null {
  for (let k = i - 1; k >= 0 && k >= i - PHRASE; k--) {
    const { quote, pos, text, lexeme } = words[k]!;
    if (quote >= 0) return null;
    if (isThat(lexeme)) return k;
    if (text === "'s") return k - 1;
    if (!/^(?:ADJ|ADV|NOUN|PROPN|VERB)$/.test(pos) && text !== '-') return null;
  }
  return null;
}
