// What is known of the occasion whatever its day: the part of a row that all its candidates share.
import { among } from '../lexemes.ts';
import { SPEAKS_OF_REMOVAL } from '../occasions/reactions.ts';
import { POSTED } from '../occasions/topic.ts';
import { daysBetween } from '../times/calendar.ts';
import type { Dateable } from './dateable.ts';
import { AT, DISTANCES, FAR, FEATURES, type Feature } from './features.ts';

const isPresent = among('says tells writes adds explains recalls insists is reads');
const isLater = among('later then afterward afterwards after since eventually subsequently following');
const isToldUs = among('us me the this');

const isReply = among(
  'replied replies reply answered responded response responding reacted reaction hit back commented',
);
/** Whoever hears it is there, where something goes on; or is told it for the piece. */
const isScene = among(
  `crowd hall audience members delegates meeting council committee congregation tent chamber court hearing bench room stage
  ballroom outside afterwards afterward vote floor chair air hallway corridor lobby gallery applause booth parliament
  house debate match game ceremony backstage microphone lectern podium judges jury session panel conference`,
);
const isOutlet = among(
  `email emailed phone telephone statement reporters spokesperson spokesman spokeswoman contacted reached outlet newspaper
  gazette herald post times echo courier comment interview interviewed message text`,
);
const isAsked = among('asked pressed quizzed');
const isAlso = among('also added another again too');
/** Occasions before it among which the speaker is looked for. */
const OTHERS = 8;

/** 0 for the same day, 1 for the next, 2 for three days on … */
export const spread = (a: string, b: string): number => Math.log2(daysBetween(a, b) + 1);

/** @param told days told up to the occasion. */
export function occasionRow(known: Dateable, i: number, told: number): Float64Array {
  const row = new Float64Array(FEATURES.length);
  for (const at of DISTANCES) row[at] = FAR;
  const set = (name: Feature, value: number | boolean): void => {
    row[AT[name]] = Number(value);
  };
  const { occasions, removals, ruled, dates, published } = known;
  const { medium, sure, said, quotes, speaker } = occasions[i]!;
  set('posted', POSTED.has(medium));
  set('interview', medium === 'interview');
  set('speech', medium === 'speech');
  set('on air', medium === 'broadcast' || medium === 'podcast' || medium === 'livestream');
  set('sure', sure);
  set('said', said);
  set('removed', removals[i] !== null);
  set('removal told', known.removalTold);
  set('days told', told);
  set('first of all', i === 0);
  set('quotes', quotes.length);
  const rule = ruled[i];
  set('statement', medium === 'written-statement');
  set('message', medium === 'message');
  set('comment', medium === 'comment');
  set(
    'unmarked',
    quotes.some(quote => known.text.quotes[quote]!.unmarked),
  );
  set('spokesperson', speaker.endsWith('spokesperson'));
  set('replaces', occasions[i]!.replaces !== undefined);
  set('speaker before', i > 0 && occasions.slice(Math.max(0, i - OTHERS), i).some(other => other.speaker === speaker));
  const before = i > 0 ? occasions[i - 1]! : null;
  set('sentences to occasion before', before ? Math.min(FAR, Math.abs(occasions[i]!.first - before.last)) : FAR);
  set('same speaker before it', before?.speaker === speaker);
  set('rule dated', dates[i] !== null);
  set('rule length', rule ? spread(rule.earliest, rule.latest) : -1);
  set('rule age', rule ? spread(rule.earliest, published) : -1);
  setPlace(known, i, set);
  setWords(known, i, set);
  return row;
}

type Set = (name: Feature, value: number | boolean) => void;

function setPlace({ text, occasions, calendar }: Dateable, i: number, set: Set): void {
  const { first, units } = occasions[i]!;
  const { paragraph } = text.units[first]!;
  const gone = calendar.goneBefore[first]!;
  set('sentences since removal', gone < 0 ? FAR : Math.min(FAR, first - gone));
  set('place', first / Math.max(1, text.units.length - 1));
  set('lead', paragraph <= 1);
  set(
    'own times',
    units.reduce((sum, unit) => sum + text.stampsOf(text.units[unit]!).length, 0),
  );
  set('days of paragraph', calendar.inParagraph.get(paragraph) ?? 0);
  set('distinct days', calendar.distinct);
}

function setWords({ text, occasions }: Dateable, i: number, set: Set): void {
  const { quotes, units, person } = occasions[i]!;
  for (const index of units) {
    for (const named of text.who.named(text.units[index]!)) if (named !== person) set('names another', true);
    const { words } = text.units[index]!;
    for (let k = 0; k < words.length; k++) {
      const { lexeme, text: word } = words[k]!;
      if (isPresent(lexeme)) set('present tense', true);
      if (isLater(lexeme)) set('later', true);
      if (isReply(lexeme)) set('reply', true);
      if (isAlso(lexeme)) set('also', true);
      if (isScene(lexeme)) set('scene', true);
      if (isOutlet(lexeme)) set('outlet', true);
      if (isAsked(lexeme)) set('asked', true);
      if (word === 'had') set('pluperfect', true);
      if (word === 'has' || word === 'have') set('perfect', true);
      if (word === 'told' && isToldUs(words[k + 1]?.lexeme)) set('told us', true);
    }
  }
  const spans = [...quotes.map(quote => text.quotes[quote]!), ...units.map(unit => text.units[unit]!)];
  set(
    'speaks of removal',
    spans.some(({ start, end }) => SPEAKS_OF_REMOVAL.test(text.doc.text.slice(start, end))),
  );
}
