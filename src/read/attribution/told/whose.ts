// Whose a noun for what was said is: by its owner, or by what follows "of", "by", "from".
import { mayBeAuthor } from '../named/authored.ts';
import { phrasesEndingAt, type Scene } from '../phrases/scene.ts';
import { isAnswer, isSaidOf, RUNS } from './said-nouns.ts';

/** Tokens from such a noun to "of", "by" or "from", and to its determiner. */
const NEAR = 5;
const BY = /^(?:by|from)$/;

export interface Told {
  phrase: number;
  /** What is Quill’s is an answer, by which whoever was asked before spoke. */
  answers: boolean;
}

export interface Whose extends Told {
  /** Token where the noun's phrase begins. */
  first: number;
}

/** Whose verdict tokens[noun] is: by its owner, or by what follows "of", "by", "from". */
export function whoseIs(scene: Scene, noun: number, from: number, end: number): Whose | null {
  const { tokens } = scene.doc;
  const answers = isAnswer(tokens[noun]!.lemma);
  let i = noun - 1;
  while (i > from && i > noun - NEAR && /^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(tokens[i]!.pos) && !isOwner(scene, i)) i--;
  if (i >= from && isOwner(scene, i)) {
    const phrase = endingAt(scene, /^(?:his|her|their)$/i.test(tokens[i]!.text) ? i + 1 : i);
    return phrase < 0 ? null : { phrase, answers, first: scene.phrases[phrase]!.first };
  }
  const first = tokens[i]?.pos === 'DET' && i >= from ? i : i + 1;
  for (let k = noun + 1; k < Math.min(end, noun + NEAR); k++) {
    const { text } = tokens[k]!;
    // 'a message seen by the Ledger'
    if (!mayBeAuthor(tokens, k)) continue;
    if (!BY.test(text) && !(text === 'of' && isSaidOf(tokens[noun]!.lemma))) continue;
    const phrase = startingAt(scene, k + 1);
    return phrase < 0 ? null : { phrase, answers, first };
  }
  return null;
}

const isOwner = ({ doc: { tokens } }: Scene, i: number) =>
  /^(?:his|her|their|['’]s?)$/i.test(tokens[i]!.text) && tokens[i]!.pos !== 'AUX';

/** The phrase that ends before the token: "Quill" of "Quill’s". */
const endingAt = (scene: Scene, at: number): number =>
  phrasesEndingAt(scene, at).find(p => scene.phrases[p]!.owner) ?? -1;

/** The longest phrase that starts at the token. */
function startingAt({ phraseAt, phrases }: Scene, at: number): number {
  const p = phraseAt[at] ?? phrases.length;
  if (phrases[p]?.first !== at) return -1;
  let longest = p;
  for (let o = p + 1; phrases[o]?.first === at; o++) if (phrases[o]!.last > phrases[longest]!.last) longest = o;
  return longest;
}

/** Whoever is named by the phrase at the token. */
export function named(scene: Scene, at: number): Told | null {
  const phrase = startingAt(scene, at);
  return phrase < 0 ? null : { phrase, answers: false };
}

/** The token is a verb of which the words beside it are the subject: 'was', 'ran'. */
export const isRunning = ({ doc: { tokens } }: Scene, i: number) =>
  RUNS.has(tokens[i]?.lemma ?? '') && /^(?:VERB|AUX)$/.test(tokens[i]!.pos);
