// '“…,” Quill reasons.', '“…,” quips Quill': verbs of saying that are nouns by their spelling as well, and are taken for them.
import { lexemeOf, signPerLexeme } from './lexemes.ts';
import type { Token } from './types.ts';
import { setOf } from './word-list.ts';

const VERBS =
  setOf(`joke quip reason counter report claim charge answer reply remark comment note state protest object demand request promise
  pledge vow question shout scream cry laugh shrug smile sigh whisper murmur mutter bark snap groan grumble moan boast brag jibe
  crack retort muse offer warn lament scoff snort sniff drawl purr growl howl hoot chuckle giggle grin guess hope fear estimate
  fire gush hiss roar sneer jeer plead reckon rebuke thunder venture volunteer wonder recall reveal rule`);
/** Past forms that are rare enough to be taken for nouns. */
const PAST: Record<string, string> = {
  spat: 'spit',
  quoth: 'quoth',
  cracked: 'crack',
  quipped: 'quip',
  deadpanned: 'deadpan',
};
const lemmaOf = (text: string, lemma: string) => PAST[text] ?? (text.endsWith('s') && VERBS.has(lemma) ? lemma : null);

const mayBeVerb = signPerLexeme(
  ({ lemma, lower, pos, text }) => pos !== 'VERB' && pos !== 'AUX' && text === lower && lemmaOf(text, lemma) !== null,
);
const closesQuote = signPerLexeme(({ text }) => /^[”"’'»]$/.test(text));
/** Words of the longest name. */
const LONGEST = 4;

/** Tags such a word a verb where a name stands between it and a closing mark, or behind it. Before sentences are split. */
export function tagSpeakingVerbs(tokens: Token[]): void {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!mayBeVerb(token.lexeme) || !(follows(tokens, i) || precedes(tokens, i))) continue;
    token.lexeme = lexemeOf(token.text, 'VERB', lemmaOf(token.text, token.lemma)!);
  }
}

/** '…,” Ada Quill [reasons].' */
function follows(tokens: Token[], at: number): boolean {
  if (/^(?:NOUN|PROPN|VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '')) return false;
  let i = at - 1;
  while (i > at - 1 - LONGEST && i > 0 && isName(tokens[i])) i--;
  return i < at - 1 && closesQuote(tokens[i]!.lexeme);
}

/** '…,” [quips] Ada Quill.' */
const precedes = (tokens: Token[], at: number) => closesQuote(tokens[at - 1]!.lexeme) && isName(tokens[at + 1]);

const isName = (token: Token | undefined) => token !== undefined && (token.lexeme.capital || token.text === '-');
