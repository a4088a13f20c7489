// Who is named where: the subject of a verb, the owner of a noun. Shallow: the nearest fitting mention in the sentence.
import { countBefore } from '../../count-before.ts';
import type { Cast, Mention } from '../../types.ts';
import type { Unit } from './narration.ts';

export interface Who {
  /** The mention that covers the word, if any. */
  at(unit: Unit, i: number): Mention | null;
  /** Person who does what the verb at `i` says: the nearest mention before it, owners and objects passed over. */
  subject(unit: Unit, i: number): number | null;
  /** Person whose the noun at `i` is: 'her story', 'Gomez’s video', 'the video of Gomez' is nobody's. */
  owner(unit: Unit, i: number): number | null;
  /** Everybody named in the unit. */
  named(unit: Unit): Set<number>;
  /** Whether the word names somebody, and no organization. */
  human(unit: Unit, i: number): boolean;
  /** The person named last before the offset. */
  before(offset: number): number | null;
}

/** Words a noun phrase may hold between its owner and its head. */
const NOUN_PHRASE = 7;

export function whoIn(cast: Cast): Who {
  const { mentions } = cast;
  const last = (offset: number): number => countBefore(mentions, ({ start }) => start <= offset) - 1;
  const at: Who['at'] = (unit, i) => {
    const word = unit.words[i]!;
    const mention = mentions[last(word.start)];
    return word.quote < 0 && mention && mention.end >= word.end ? mention : null;
  };
  return {
    at,
    subject: (unit, i) => {
      for (let j = i - 1; j >= 0; j--) {
        if (unit.words[j]!.text === ')') j = opening(unit, j);
        const mention = at(unit, j);
        if (mention && !owns(unit, j)) return mention.person;
      }
      return null;
    },
    owner: (unit, i) => {
      for (let j = i - 1; j >= 0 && j >= i - NOUN_PHRASE; j--) {
        if (/^(?:VERB|AUX|ADP|PUNCT|QUOTE)$/.test(unit.words[j]!.pos) && unit.words[j]!.text !== '-') return null;
        const mention = at(unit, j);
        if (mention && owns(unit, j)) return mention.person;
      }
      return null;
    },
    named: unit => {
      const people = new Set<number>();
      for (let k = last(unit.start - 1) + 1; k < mentions.length && mentions[k]!.start < unit.end; k++)
        if (unit.words.some(word => word.quote < 0 && word.start === mentions[k]!.start))
          people.add(mentions[k]!.person);
      return people;
    },
    human: (unit, i) => {
      const mention = at(unit, i);
      return mention !== null && cast.people[mention.person]?.kind !== 'organization';
    },
    before: offset => mentions[last(offset - 1)]?.person ?? null,
  };
}

/** 'Voss (Ind, Thornby North) put …': where the aside that closes at `close` opens; itself where it does not. */
function opening({ words }: Unit, close: number): number {
  for (let k = close - 1; k >= 0 && k >= close - ASIDE; k--) if (words[k]!.text === '(') return k;
  return close;
}
/** Words that an aside in brackets may hold. */
const ASIDE = 12;

// 'her video', 'Gomez ’s video'; 'her' before a verb or the end of the sentence is no owner.
function owns(unit: Unit, i: number): boolean {
  const [word, next] = [unit.words[i]!, unit.words[i + 1]];
  if (next?.text === "'s" || next?.text === "'" || /['’]s$/.test(word.text)) return true;
  if (/^(?:his|their|its|my|your|our)$/.test(word.text)) return true;
  return word.text === 'her' && /^(?:NOUN|PROPN|ADJ|NUM|ADV)$/.test(next?.pos ?? '');
}
