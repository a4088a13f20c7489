// The statements around a sentence that a wording of removal may be about; what costs a look at the text is looked up
// when it is asked for.

import { SPEAKS_OF_REMOVAL } from '../../occasions/days/reactions.ts';
import type { Text } from '../../occasions/frame.ts';
import { ANSWERS, apologises, isOfBefore } from '../../occasions/groups/apologies.ts';
import { around, type Occasion, WINDOW } from '../../occasions/occasion.ts';
import type { Unit } from '../../occasions/sentences/narration.ts';
import { orphansOf } from './orphans.ts';

/** An occasion that a wording may be about. */
export interface Candidate {
  index: number;
  occasion: Occasion;
  /** Its words are about a removal: it came after. */
  speaksOfRemoval(): boolean;
  /** It regrets, explains or takes back something. */
  isAnswer(): boolean;
  /** It says so outright. */
  apologises(): boolean;
  /** Told as what was there before: 'had tweeted', 'in the original post'. */
  isOfBefore(): boolean;
  /** It is told to be still there. */
  standing(): boolean;
  /** It is told as what is there now: 'a single grey square'. */
  remains(): boolean;
  /** Told as what somebody called something, and not as what was said to anybody: where it was, only the rest tells. */
  isDescribed(): boolean;
  /** Its words were told to reporters: they stand in no post that could go. */
  isToPress(): boolean;
  /** The sentences that tell it have the word, in whatever form: 'replying' for 'reply'. */
  tells(word: string): boolean;
  /** Its words are a reason for something: 'to give everyone time'. */
  isReason(): boolean;
}

/** Gives the candidates for a sentence; words without an occasion have indexes below 0. */
export function candidatesOf(text: Text, occasions: Occasion[]): (unit: Unit) => Candidate[] {
  const count = occasions.length;
  let told = count;
  let known: Candidate[] | null = null;
  let added: Candidate[] = [];
  let orphans: Candidate[] = [];
  const settled = new Set<Occasion>();
  return unit => {
    if (!known) orphans = orphansOf(text, occasions).map((occasion, i) => candidate(text, occasion, -1 - i));
    known ??= occasions.slice(0, count).map((occasion, index) => candidate(text, occasion, index));
    for (; told < occasions.length; told++) {
      settled.add(occasions[told]!);
      added = [...added, candidate(text, occasions[told]!, told)].slice(-WINDOW);
    }
    const place = ({ occasion }: Candidate): number => occasion.first;
    return [
      ...around(known, place, unit.index),
      ...around(orphans, place, unit.index).filter(
        ({ occasion }) => !settled.has(occasion) && !isPlaced(occasion, occasions, count),
      ),
      ...added,
    ];
  };
}

/** Its words have been found to be those of a post since. */
const isPlaced = ({ quotes }: Occasion, occasions: Occasion[], from: number): boolean =>
  occasions.slice(from).some(other => other.quotes.some(quote => quotes.includes(quote)));

function candidate(text: Text, occasion: Occasion, index: number): Candidate {
  let [speaks, stands, press, sorry, before]: (boolean | undefined)[] = [];
  return {
    index,
    occasion,
    speaksOfRemoval: () => (speaks ??= speaksOfRemoval(text, occasion)),
    isAnswer: () => occasion.quotes.some(quote => ANSWERS.test(wordsOf(text, quote))),
    apologises: () => (sorry ??= apologises(text, occasion)),
    isOfBefore: () => (before ??= isOfBefore(text, occasion.units)),
    standing: () => (stands ??= isStanding(text, occasion)),
    remains: () => isTold(text, occasion, REMAINS),
    isDescribed: () => isDescribed(text, occasion),
    isToPress: () => (press ??= isToPress(text.units[occasion.first]!)),
    tells: word => isNamedSo(text, occasion, word),
    isReason: () => REASON.test(wordsOf(text, occasion.quotes[0])),
  };
}

/** 'told reporters', 'she told a news channel', 'speaking to the press'. */
const isToPress = ({ words }: Unit): boolean =>
  words.some(
    ({ text, quote }, k) =>
      quote < 0 &&
      (/^(?:told|tells|telling)$/.test(text) || (text === 'to' && /^sp(?:oke|eak)/.test(words[k - 1]?.text ?? ''))) &&
      words
        .slice(k + 1, k + 5)
        .some(
          (word, m, next) =>
            word.quote < 0 &&
            (NEWS.test(word.text) ||
              (word.text === 'channel' && /^(?:news|tv|television)$/.test(next[m - 1]?.text ?? ''))),
        ),
  );
const NEWS = /^(?:reporters?|journalists?|newsmen|press|newspapers?|radio|tv|correspondents?|broadcaster)$/;

/** Letters that the forms of a word share. */
const STEM = 4;
function isNamedSo({ units }: Text, { units: told }: Occasion, word: string): boolean {
  const stem = word.slice(0, STEM);
  return (
    stem.length === STEM &&
    told.some(index => units[index]!.words.some(other => other.quote < 0 && other.text.startsWith(stem)))
  );
}

/** 'withdrawn “to give everyone time to cool down”'. */
const REASON =
  /^(?:to|because|as|out of|in (?:the )?(?:interests?|light|order|view)|for|after|due|amid|pending|until|so that|given|while|by (?:a |an |the )?(?:slip|mistake|accident|error|oversight|intern)|in error|without)\b/;
const wordsOf = ({ doc, quotes }: Text, quote: number | undefined): string =>
  quote === undefined ? '' : doc.text.slice(quotes[quote]!.start, quotes[quote]!.end).replace(/^[^\p{L}]+/u, '');

function speaksOfRemoval({ doc, quotes }: Text, occasion: Occasion): boolean {
  return occasion.quotes.some(quote =>
    SPEAKS_OF_REMOVAL.test(doc.text.slice(quotes[quote]!.start, quotes[quote]!.end)),
  );
}

const STANDS =
  /\b(?:remains? (?:live|up|online|active|visible)|still (?:up|there|live|online|visible)|stays? up|has not been (?:removed|deleted)|had not been (?:removed|deleted))\b/;
const REMAINS =
  /\b(?:now (?:a|an|one|only|shows)|only (?:post|thing|picture)|single|all that (?:is left|remains)|replaced|instead|brand new|new (?:post|account|picture|photo))\b/;
const isTold = ({ doc, units }: Text, occasion: Occasion, what: RegExp): boolean =>
  occasion.units.some(index => what.test(doc.text.slice(units[index]!.start, units[index]!.end)));
const CALLS =
  /^(?:called|describ\w+|liken\w+|compar\w+|brand\w+|dubbed|accus\w+|mock\w+|label\w+|said of|dismiss\w+|referr\w+|calling)$/;
const TELLS = /^(?:told|tells|says|say|asked|added|adds|interview|speaking|reporters|statement|insisted|continued)$/;
const isDescribed = ({ units }: Text, { quotes, units: told }: Occasion): boolean =>
  quotes.length === 1 &&
  told.every(index => {
    const words = units[index]!.words.filter(({ quote }) => quote < 0);
    return words.some(({ text }) => CALLS.test(text)) && !words.some(({ text }) => TELLS.test(text));
  });

/** Whether its sentences tell that it is still there. */
export const isStanding = (text: Text, occasion: Occasion): boolean => isTold(text, occasion, STANDS);
