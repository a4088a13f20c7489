// What people say of their own posts: “I have deleted it,” she said. Quoted words are no narration, but who posted
// something and says that it is gone is believed, where the text does not tell it otherwise.

import { among, signPerLexeme } from '../../lexemes.ts';
import type { Text } from '../../occasions/frame.ts';
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import { signsOf } from '../../occasions/sentences/signs.ts';
import type { Who } from '../../occasions/sentences/who.ts';
import type { Doc } from '../../types.ts';
import { verbOf } from '../clauses/words.ts';
import type { Cue } from '../wordings/cue.ts';
import { cuesIn } from '../wordings/cues.ts';
import { spokenForBy } from './agents.ts';

/** The wordings in the unit's quotations whose speaker says 'I' or 'we' of the doer, or 'it is gone' of what is theirs. */
export function admissionsIn(text: Text, unit: Unit, before: Unit[]): Cue[] {
  const { doc, quotes } = text;
  const cues: Cue[] = [];
  for (const quote of unit.quotes) {
    const person = posterOf(text, quote);
    if (person === null) continue;
    const { start, end } = quotes[quote]!;
    const first = firstFrom(doc.tokens, start);
    if (!mayAdmit(doc, first, end)) continue;
    for (const said of sentencesOf(doc, first, end, unit)) {
      for (const cue of cuesIn(said, speaking(person), [unit, ...before])) {
        if (cue.weak) continue;
        if (cue.agent === person && isPast(said, cue)) cues.push({ ...cue, quote });
        else if (isToldGone(said, cue)) cues.push({ ...cue, agent: person, quote });
      }
    }
  }
  return cues;
}

/** Whose posts the speaker can say to be gone: the speaker's own, or those of whom a spokesperson speaks for. */
function posterOf({ attributions, nameOf }: Text, quote: number): number | null {
  const { person = null, speaker = null } = attributions[quote] ?? {};
  return spokenForBy(nameOf, speaker) ?? person;
}

/** 'I type it, I look at it, I delete it' is a habit. */
const isPast = ({ words }: Unit, { word }: Cue): boolean => verbOf(words[word]!.text)?.form === 'past';

/** 'It’s gone', 'the tweet has been deleted'; and no 'his tweet is gone', no 'a post was deleted'. */
const isToldGone = ({ words }: Unit, { rule, agent, target, kind, word }: Cue): boolean =>
  agent === null &&
  !/^(?:comes|coming|goes)$/.test(words[word - 1]?.text ?? '') &&
  /^(?:state: (?:vanish|delete)|passive: (?:delete|take))$/.test(rule) &&
  kind !== 'restored' &&
  !target.part &&
  !target.indefinite &&
  target.word < word &&
  (target.pronoun === 'one' || target.noun !== null) &&
  !/^(?:his|her|their|your|its|'s)$/.test(words[target.word - 1]?.text ?? '');

const isPastAct = signPerLexeme(
  ({ folded }) => verbOf(folded)?.form === 'past' || /^(?:gone|offline|down)$/.test(folded),
);
/** Whether a verb of removal stands in the quotation at all. */
function mayAdmit({ tokens }: Doc, from: number, end: number): boolean {
  for (let i = from; i < tokens.length && tokens[i]!.start < end; i++) if (isPastAct(tokens[i]!.lexeme)) return true;
  return false;
}

const endsSentence = among('. ! ?');
/** The quoted sentences as units; they keep the place of the sentence that they stand in. */
function sentencesOf({ tokens }: Doc, from: number, end: number, { index, paragraph }: Unit): Unit[] {
  const units: Unit[] = [];
  let words: Word[] = [];
  const close = (): void => {
    if (words.length > 0) {
      const [start, end] = [words[0]!.start, words.at(-1)!.end];
      const signs = words.reduce((bits, { lexeme }) => bits | signsOf(lexeme), 0);
      units.push({ index, paragraph, start, end, words, quotes: [], signs });
    }
    words = [];
  };
  for (let i = from; i < tokens.length && tokens[i]!.start < end; i++) {
    const { lexeme, start } = tokens[i]!;
    const { folded: text, capital, pos } = lexeme;
    words.push({ text, start, end: tokens[i]!.end, capital, pos, quote: -1, lexeme });
    if (endsSentence(lexeme)) close();
  }
  close();
  return units;
}

function firstFrom(tokens: Doc['tokens'], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Who does what in somebody's own words: 'I' and 'we' are the speaker. */
function speaking(person: number): Who {
  const isSelf = (unit: Unit, i: number): boolean => /^(?:i|we|i've|we've)$/.test(unit.words[i]?.text ?? '');
  const subject = (unit: Unit, i: number): number | null => {
    for (let k = i - 1; k >= 0; k--) {
      if (isSelf(unit, k)) return person;
      if (/^(?:he|she|they|you|it|who)$/.test(unit.words[k]!.text)) return null;
    }
    return null;
  };
  return {
    at: () => null,
    subject,
    owner: () => null,
    named: () => new Set([person]),
    human: () => false,
    before: () => person,
  };
}
