// The model's machines that mend the likeliest parts of speech by their neighbours, such as noun after verb and determiner.
// They are kept as tables of integers: which state follows a state when a word comes, by what the machine sees of the word.
import { posMachines } from './wink.ts';

/** As the model keeps one: states by number, for each its followers by event; what a last state means, and for which word. */
type Stored = [
  version: number,
  lastState: number,
  followers: Record<string, Record<string, number>>,
  meanings: Record<string, string>,
  marks: Record<string, [wordsBefore: number, wordsBehind: number]>,
];
/** Events in it: parts of speech by their numbers, hints from here up, and what follows where nothing else does. */
const HINTS = 1_080_000;
const OTHERWISE = 2_070_003;

/** What a machine sees of a word: its part of speech, or from here up the model's hint for this very word. */
const FIRST_HINT = 32;
const EVENTS = 128;
export const eventOf = (pos: number, hint: number): number => (hint > 0 ? FIRST_HINT + hint : pos);

interface Machine {
  /** By state and event; 0, the root, where no pattern goes on. */
  followers: Uint8Array;
  /** The last state of the pattern that ends with the word before, if the longer one does not come about; 0 for none. */
  otherwise: Uint8Array;
  /** Of a last state: the new part of speech, negative where any word may have it; 0 if it is no last state. */
  sets: Int8Array;
  /** Of a last state: which word of the pattern gets it, counted from 0. */
  place: Uint8Array;
}

function toMachine(json: string): Machine {
  const [, lastState, followers, meanings, marks] = JSON.parse(json) as Stored;
  const size = lastState + 1;
  const machine: Machine = {
    followers: new Uint8Array(size * EVENTS),
    otherwise: new Uint8Array(size),
    sets: new Int8Array(size),
    place: new Uint8Array(size),
  };
  for (const [state, byEvent] of Object.entries(followers)) {
    machine.otherwise[Number(state)] = byEvent[OTHERWISE] ?? 0;
    for (const [key, follower] of Object.entries(byEvent)) {
      const event = Number(key) >= HINTS ? eventOf(0, Number(key) - HINTS) : Number(key);
      if (event < EVENTS) machine.followers[Number(state) * EVENTS + event] = follower;
    }
  }
  for (const [state, meaning] of Object.entries(meanings)) machine.sets[Number(state)] = Number(meaning);
  for (const [state, [before]] of Object.entries(marks)) machine.place[Number(state)] = before;
  return machine;
}

let machines: Machine[] | null = null;

/** Words of a text side by side, by number. */
interface Tags {
  length: number;
  /** Parts of speech; mended. */
  pos: Uint8Array;
  /** What the machines see; changes with the part of speech where that is what they see. */
  events: Uint8Array;
  /** Parts of speech that a word may have, a bit each. */
  allowed(at: number): number;
}

/** One machine after the other over all words. No pattern is longer than a few words, so time grows with their number. */
export function mendTags(tags: Tags): void {
  machines ??= posMachines().map(toMachine);
  for (const machine of machines) mendBy(machine, tags);
}

/** The longest pattern at each word counts, and the next one is looked for behind it. */
function mendBy(machine: Machine, tags: Tags): void {
  const { followers, otherwise, sets } = machine;
  const { events, length } = tags;
  for (let first = 0; first < length; first++) {
    let state = followers[events[first]!]!;
    if (state === 0) continue;
    let [shorter, shorterEnd] = [0, first];
    for (let at = first; ; ) {
      if (sets[state] !== 0) {
        mendOne(machine, tags, first, state);
        first = at;
        break;
      }
      if (otherwise[state] !== 0) [shorter, shorterEnd] = [otherwise[state]!, at];
      at++;
      state = at < length ? followers[state * EVENTS + events[at]!]! : 0;
      if (state !== 0) continue;
      if (shorter !== 0) {
        mendOne(machine, tags, first, shorter);
        first = shorterEnd;
      }
      break;
    }
  }
}

function mendOne({ sets, place }: Machine, { pos, events, allowed }: Tags, first: number, lastState: number): void {
  const at = first + place[lastState]!;
  const mended = Math.abs(sets[lastState]!);
  if (sets[lastState]! > 0 && ((allowed(at) >> mended) & 1) === 0) return;
  pos[at] = mended;
  if (events[at]! < FIRST_HINT) events[at] = mended;
}
