// Times that stand in the sentence of a saying and are of something else that it tells of: the show that somebody is owed
// money for, the apology for the video whose words follow.
import { among } from '../../lexemes.ts';
import type { Unit, Word } from '../sentences/narration.ts';
import { isPosting, postNounAt } from '../sentences/words.ts';
import type { Stamp } from './stamp.ts';

const isAbout = among('for of about over regarding from by with against concerning including');
/** Of these the day is that of the words too. */
const isTalk = among(
  `interview conference briefing speech lecture address talk statement remarks comments hearing session debate episode
  broadcast podcast programme program edition column letter rally meeting outburst rant tirade interviews`,
);

/** 'her fee for the December 27 show', 'news of Saturday’s defeat': says which show, which defeat. */
export function isOfThing({ words }: Unit, stamp: Stamp): boolean {
  const { first, last } = stamp;
  if ('after' in stamp.at) return false;
  const inside = words[last]!.text.endsWith("'s");
  const possessive = inside || words[last + 1]?.text === "'s";
  const opens = isDeterminer(words[first]!.lexeme);
  if (!possessive && !opens && !isDeterminer(words[first - 1]?.lexeme)) return false;
  const at = possessive || opens ? first - 1 : first - 2;
  const lead = words[at];
  if (!lead || lead.quote >= 0 || !isAbout(lead.lexeme) || isPartOf(words, at)) return false;
  for (let k = last + (possessive && !inside ? 2 : 1); k <= last + PHRASE; k++) {
    const word = words[k];
    if (!word || word.quote >= 0 || !isOfPhrase(word.pos)) return false;
    if (isTalk(word.lexeme) || postNounAt(words, k)) return false;
    if (word.pos === 'NOUN' && !isOfPhrase(words[k + 1]?.pos)) return true;
  }
  return false;
}
/** 'in the fourth quarter of Sunday’s loss'; no 'told reporters of Sunday’s loss', 'said of Sunday’s loss'. */
const isPartOf = (words: Word[], of: number): boolean =>
  words[of]!.text === 'of' && words[of - 1]?.pos === 'NOUN' && !isHearer(words[of - 1]!.lexeme);
const isHearer = among('reporters journalists newsmen fans followers viewers listeners supporters readers news word');

const isDeterminer = among('the this that his her their its a an');
const isOfPhrase = (pos = ''): boolean => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos);
/** Words of a noun phrase behind its day. */
const PHRASE = 5;

const isInWhich = among('which where that calling describing comparing saying claiming suggesting accusing');
/**
 * 'apologised on Thursday for a video in which he joked that “…”': the words are those of the video, which was before.
 * @param at the word at which the quotation begins
 */
export function isOfAnswer({ words }: Unit, { first, last }: Stamp, at: number): boolean {
  if (last >= at || /^(?:from|dated|of)$/.test(words[first - 1]?.text ?? '')) return false;
  for (let k = last + 1; k < at; k++) {
    const { quote, text } = words[k]!;
    if (quote >= 0 || /^[;:]$/.test(text)) return false;
    if (!postNounAt(words, k)) continue;
    const from = Math.max(last + 1, k - PHRASE);
    const about = words.slice(from, k).some(({ lexeme }, j) => isAbout(lexeme) && !isPartOf(words, from + j));
    const inWhich = words.slice(k + 1, Math.min(at, k + 1 + REACH)).some(({ lexeme }) => isInWhich(lexeme));
    return about && inWhich && !words.slice(Math.max(0, first - PHRASE), first).some(isPosting);
  }
  return false;
}
/** Words behind a post in which what it says begins. */
const REACH = 8;
