// "wrote the scaffolder": a description that the cast has nobody for means whom the text has just been about.
import { NATIONALITIES } from '../../people/words/lexicon.ts';
import { isRole, nounGender, roleFamilies } from '../../people/words/role-words.ts';
import { namesUser } from '../../people/words/trades.ts';
import type { Mention } from '../../types.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { type Scene, tokenAt } from '../phrases/scene.ts';
import { PEOPLE } from '../phrases/words.ts';
import { firstFrom } from './mentions.ts';
import { remainsUnnamed } from './unnamed-nouns.ts';

/** Nouns of who does something: 'the trawlerman', 'the seamer'. */
export const DOES = /(?:[^aeiou]er|[^aeiou]or|ist|ian|man|woman)$/;
/** Behind these stands whose or what they are: somebody else. */
const GOES_ON = /^(?:of|for|from|who|whose|behind|at|in|on)$/;
const OWNER = /^(?:his|her)$/i;
const FURTHEST = 2;
const LOOK_BACK = 12;

const PEER =
  /^(?:the )?((?:Duke|Duchess|Prince|Princess|Earl|Countess|Marquess|Bishop|Archbishop)(?: and (?:the )?(?:Duchess|Princess|Countess))? of \p{Lu}\p{L}+)/iu;

/** 'the Duke of Sussex', of whom the text tells no other name; null where the phrase is none such. */
export const peerNamed = ({ doc: { text } }: Scene, { start }: Phrase): string | null =>
  PEER.exec(text.slice(start, start + LONGEST_PEER))?.[1] ?? null;
const LONGEST_PEER = 60;

/** Person of the cast; -1 where the phrase is no such description, or where nobody was spoken of right before. */
export function personDescribed(scene: Scene, p: number): number {
  const { cast, doc, inQuote, phrases, traits } = scene;
  const { first, head, kind, last, start } = phrases[p]!;
  const noun = doc.tokens[head]!.text.toLowerCase();
  const isNation = kind === 'name' && NATIONALITIES.has(noun); // 'the South Korean'
  const article = kind === 'bare' ? articleBefore(scene, first) : first;
  const isCalled =
    kind === 'definite' ||
    article !== first ||
    isNation ||
    (kind === 'name' && isRole(noun)) || // 'the Texas Republican' is written as a name would be
    namesUser(doc.tokens[head]!.lexeme);
  if (!isCalled || doc.tokens[article]!.text.toLowerCase() !== 'the' || traits[head]!.plural || remainsUnnamed(noun))
    return -1;
  if (!isNation && traits[head]!.noun !== PEOPLE && !DOES.test(noun) && !roleFamilies(noun).size && !nounGender(noun))
    return -1;
  const isNamed = doc.tokens[last]?.text === ',' && /^\p{Lu}/u.test(doc.tokens[last + 1]?.text ?? '');
  if (isNamed || GOES_ON.test(doc.tokens[last]?.text ?? '')) return -1;
  const { sentence, paragraph } = doc.tokens[first]!;
  let opener: Mention | null = null;
  for (let m = firstFrom(cast, start) - 1, left = LOOK_BACK; m >= 0 && left > 0; m--, left--) {
    const mention = cast.mentions[m]!;
    if (sentence - mention.sentence > FURTHEST || paragraph - mention.paragraph > 1) break;
    if (opener && mention.sentence !== opener.sentence) break;
    if (mention.sentence === sentence || cast.people[mention.person]!.kind !== 'person') continue;
    if (OWNER.test(doc.text.slice(mention.start, mention.end)) || isQuoted(mention)) continue;
    opener = mention;
  }
  if (!opener) return -1;
  const [told, known] = [nounGender(noun), cast.people[opener.person]!.gender];
  return told && known && known !== 'neutral' && told !== known ? -1 : opener.person;

  function isQuoted({ start: at }: Mention): boolean {
    return inQuote[tokenAt(scene, at)]! >= 0;
  }
}

/** Tokens of a title between marks. */
const LONGEST_TITLE = 9;

/** '[the] “Salt” singer': token of the article before a title between marks; `at` where none stands there. */
function articleBefore({ doc: { tokens } }: Scene, at: number): number {
  if (!/^[”’"']$/.test(tokens[at - 1]?.text ?? '')) return at;
  for (let i = at - 2; i > at - LONGEST_TITLE && tokens[i]?.sentence === tokens[at]!.sentence; i--)
    if (/^[“‘"']$/.test(tokens[i]!.text)) return /^the$/i.test(tokens[i - 1]?.text ?? '') ? i - 1 : at;
  return at;
}
