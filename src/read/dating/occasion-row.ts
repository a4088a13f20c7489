// What is known of the occasion whatever its day: the part of a row that all its candidates share.
import { among } from '../lexemes.ts';
import { SPEAKS_OF_REMOVAL } from '../occasions/reactions.ts';
import { POSTED } from '../occasions/topic.ts';
import { daysBetween } from '../times/calendar.ts';
import type { Dateable } from './candidates.ts';
import { AT, DISTANCES, FAR, FEATURES, type Feature } from './features.ts';

const isPresent = among('says tells writes adds explains recalls insists is reads');
const isLater = among('later then afterward afterwards after since eventually subsequently following');
const isToldUs = among('us me the this');

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
  const { medium, sure, said, quotes } = occasions[i]!;
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
  const { quotes, units } = occasions[i]!;
  for (const index of units) {
    const { words } = text.units[index]!;
    for (let k = 0; k < words.length; k++) {
      const { lexeme, text: word } = words[k]!;
      if (isPresent(lexeme)) set('present tense', true);
      if (isLater(lexeme)) set('later', true);
      if (word === 'told' && isToldUs(words[k + 1]?.lexeme)) set('told us', true);
    }
  }
  const spans = [...quotes.map(quote => text.quotes[quote]!), ...units.map(unit => text.units[unit]!)];
  set(
    'speaks of removal',
    spans.some(({ start, end }) => SPEAKS_OF_REMOVAL.test(text.doc.text.slice(start, end))),
  );
}
