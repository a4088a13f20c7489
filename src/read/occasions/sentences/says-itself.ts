// 'The post by Voss said “…”': a noun whose sentence says what it says, whatever stands between.
import { among } from '../../lexemes.ts';
import type { Word } from './narration.ts';

const says = among(
  'said says read reads told tells called calls described describes declared declares asked asks accused accuses ran urged urges warned warns complained vowed promised suggested likened compared insisted claimed argued mocked branded dismissed',
);
/** Words between the noun and its verb. */
const REACH = 22;

/** The noun opens its sentence, and the first verb behind it that has a tense of its own says something. */
export function saysItself(words: Word[], i: number): boolean {
  if (!isOpening(words, i)) return false;
  let isRelative = false;
  for (let k = i + 1; k < words.length && k <= i + REACH; k++) {
    const { text, pos, quote, lexeme } = words[k]!;
    if (quote >= 0 || /^(?:[;:]|and|but|or|who|whose|because|when|while|after|before)$/.test(text)) return false;
    if (/^(?:that|which)$/.test(text)) isRelative = true;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    if (isRelative) {
      // 'The post, which she deleted, said …': the clause ends at its comma, or with its verb.
      const comma = words.findIndex((word, m) => m > k && m <= i + REACH && word.text === ',');
      if (comma < 0) return false;
      k = comma;
      isRelative = false;
    } else if (says(lexeme)) return k > i + 1;
    else if (!isParticiple(words, k)) return false;
  }
  return false;
}

/** 'The', 'Her Monday', 'Voss’s': nothing but the noun's own phrase stands before it. */
const isOpening = (words: Word[], i: number): boolean =>
  i <= OPENING &&
  words
    .slice(0, i)
    .every(
      ({ pos, text, quote }) =>
        quote < 0 &&
        (/^(?:DET|ADJ|ADV|NOUN|PROPN|NUM|PART)$/.test(pos) || /^(?:his|her|their|my|our|its|-)$/.test(text)),
    );
const OPENING = 7;

/** 'a post written on Sunday', 'a tweet since removed from …': told of the noun, and no verb of the sentence. */
const isParticiple = (words: Word[], k: number): boolean =>
  /(?:ed|en|wn|ut|ade|ent|eft)$/.test(words[k]!.text) &&
  /^(?:NOUN|PROPN|ADV|PUNCT|PART)$/.test(words[k - 1]!.pos) &&
  /^(?:ADP|ADV|PUNCT)$/.test(words[k + 1]?.pos ?? '');
