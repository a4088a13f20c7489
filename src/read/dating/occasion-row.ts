// What is known of the occasion whatever its day: the part of a row that all its candidates share.
import { among, bitsOf, numberPerLexeme } from '../lexemes.ts';
import { SPEAKS_OF_REMOVAL } from '../occasions/days/reactions.ts';
import { POSTED } from '../occasions/groups/topic.ts';
import { daysBetween } from '../times/calendar.ts';
import type { Dateable } from './dateable.ts';
import { AT, DISTANCES, FAR, FEATURES, type Feature } from './features.ts';

const isToldUs = among('us me the this');

/** What single words say, a bit each; read off all the words of an occasion at once. */
const SAYINGS: [Feature, string][] = [
  ['present tense', 'says tells writes adds explains recalls insists is reads'],
  ['later', 'later then afterward afterwards after since eventually subsequently following'],
  ['reply', 'replied replies reply answered responded response responding reacted reaction hit back commented'],
  ['also', 'also added another again too'],
  // Whoever hears it is there, where something goes on; or is told it for the piece.
  [
    'scene',
    `crowd hall audience members delegates meeting council committee congregation tent chamber court hearing bench room stage
  ballroom outside afterwards afterward vote floor chair air hallway corridor lobby gallery applause booth parliament
  house debate match game ceremony backstage microphone lectern podium judges jury session panel conference`,
  ],
  [
    'outlet',
    `email emailed phone telephone statement reporters spokesperson spokesman spokeswoman contacted reached outlet newspaper
  gazette herald post times echo courier comment interview interviewed message text`,
  ],
  ['asked', 'asked pressed quizzed'],
  ['pluperfect', 'had'],
  ['perfect', 'has have'],
];
const QUESTIONS = SAYINGS.map(([, words]) => among(words));
const COLUMNS = SAYINGS.map(([name]) => AT[name]);
const sayingsOf = numberPerLexeme(lexeme => bitsOf(QUESTIONS, lexeme));
/** Occasions before it among which the speaker is looked for. */
const OTHERS = 8;

/** 0 for the same day, 1 for the next, 2 for three days on … */
export const spread = (a: string, b: string): number => (a === b ? 0 : Math.log2(daysBetween(a, b) + 1));

/** @param told days told up to the occasion. */
export function occasionRow(known: Dateable, i: number, told: number): Float64Array {
  const row = new Float64Array(FEATURES.length);
  for (const at of DISTANCES) row[at] = FAR;
  const set: Set = (column, value) => {
    row[column] = Number(value);
  };
  const { occasions, removals, ruled, dates, published } = known;
  const { medium, sure, said, quotes, speaker } = occasions[i]!;
  set(AT['posted'], POSTED.has(medium));
  set(AT['interview'], medium === 'interview');
  set(AT['speech'], medium === 'speech');
  set(AT['on air'], medium === 'broadcast' || medium === 'podcast' || medium === 'livestream');
  set(AT['sure'], sure);
  set(AT['said'], said);
  set(AT['removed'], removals[i] !== null);
  set(AT['removal told'], known.removalTold);
  set(AT['days told'], told);
  set(AT['first of all'], i === 0);
  set(AT['quotes'], quotes.length);
  const rule = ruled[i];
  set(AT['statement'], medium === 'written-statement');
  set(AT['message'], medium === 'message');
  set(AT['comment'], medium === 'comment');
  set(
    AT['unmarked'],
    quotes.some(quote => known.text.quotes[quote]!.unmarked),
  );
  set(AT['spokesperson'], speaker.endsWith('spokesperson'));
  set(AT['replaces'], occasions[i]!.replaces !== undefined);
  set(
    AT['speaker before'],
    i > 0 && occasions.slice(Math.max(0, i - OTHERS), i).some(other => other.speaker === speaker),
  );
  const before = i > 0 ? occasions[i - 1]! : null;
  set(AT['sentences to occasion before'], before ? Math.min(FAR, Math.abs(occasions[i]!.first - before.last)) : FAR);
  set(AT['same speaker before it'], before?.speaker === speaker);
  set(AT['rule dated'], dates[i] !== null);
  set(AT['rule length'], rule ? spread(rule.earliest, rule.latest) : -1);
  set(AT['rule age'], rule ? spread(rule.earliest, published) : -1);
  setPlace(known, i, set);
  setWords(known, i, set);
  return row;
}

type Set = (column: number, value: number | boolean) => void;

function setPlace({ text, occasions, calendar }: Dateable, i: number, set: Set): void {
  const { first, units } = occasions[i]!;
  const { paragraph } = text.units[first]!;
  const gone = calendar.goneBefore[first]!;
  set(AT['sentences since removal'], gone < 0 ? FAR : Math.min(FAR, first - gone));
  set(AT['place'], first / Math.max(1, text.units.length - 1));
  set(AT['lead'], paragraph <= 1);
  set(
    AT['own times'],
    units.reduce((sum, unit) => sum + text.stampsOf(text.units[unit]!).length, 0),
  );
  set(AT['days of paragraph'], calendar.inParagraph.get(paragraph) ?? 0);
  set(AT['distinct days'], calendar.distinct);
}

function setWords({ text, occasions }: Dateable, i: number, set: Set): void {
  const { quotes, units, person } = occasions[i]!;
  let sayings = 0;
  for (const index of units) {
    for (const named of text.who.named(text.units[index]!)) if (named !== person) set(AT['names another'], true);
    const { words } = text.units[index]!;
    for (let k = 0; k < words.length; k++) {
      sayings |= sayingsOf(words[k]!.lexeme);
      if (words[k]!.text === 'told' && isToldUs(words[k + 1]?.lexeme)) set(AT['told us'], true);
    }
  }
  for (let bit = 0; bit < COLUMNS.length; bit++) if (sayings & (1 << bit)) set(COLUMNS[bit]!, true);
  const spans = [...quotes.map(quote => text.quotes[quote]!), ...units.map(unit => text.units[unit]!)];
  set(
    AT['speaks of removal'],
    spans.some(({ start, end }) => SPEAKS_OF_REMOVAL.test(text.doc.text.slice(start, end))),
  );
}
