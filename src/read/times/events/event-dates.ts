// The days that a document tells of events: "was shot on Oct. 3", "the Oct. 3 shooting".
import { perLexeme } from '../../lexemes.ts';
import type { TimeExpression, Token } from '../../types.ts';
import { unitOf } from '../calendar.ts';
import { BOUNDARY } from '../tense/tense-words.ts';

// Words that tell of the same kind of event: what "was killed on Oct. 3" dates, "the murder" means.
const KINDS = [
  `death deaths died dies killing killings killed kill murder murders murdered slaying slayings slain shooting shootings
  shot gunned assassination assassinated`,
  'attack attacks attacked bombing bombings bombed blast blasts explosion explosions exploded raid raids raided',
  'crash crashed',
  'arrest arrests arrested',
  'resignation resigned',
  'riot riots',
  'flood floods flooded flooding',
  'collapse collapsed',
  'vote votes voted ballot poll polls',
  'launch launched launches',
  'sinking sank sunk',
  'derailment derailed',
  'robbery robbed heist',
  'stabbing stabbed',
  'eruption erupted',
  'sacking sacked dismissal dismissed firing fired',
  'defeat defeated',
  'burial buried',
  'inauguration inaugurated',
  'auction auctioned',
  'landslide landslides mudslide avalanche',
  'evacuation evacuated',
  'closure',
  'strike walkout',
  'leak leaked',
  'ruling ruled judgment judgement',
  'sentencing sentenced',
  'game games',
  'final finals',
  'race races',
  ...`wedding trial fire debate match concert speech interview election primary caucus referendum funeral verdict
  earthquake storm summit premiere ceremony convention hearing`.split(/\s+/),
].map(words => words.split(/\s+/));
const KIND = new Map(KINDS.flatMap((words, kind) => words.map(word => [word, kind] as const)));
const kindOf = perLexeme(({ lower }) => KIND.get(lower) ?? null);

// How many words may stand between an event and its day: "was shot to death in his kitchen on Oct. 3".
const REACH = 8;
// And between "before" and the event: "before the deadly embassy bombing".
const PHRASE = 5;
/** How much a day told of an event counts, where it is surely the event's. */
const CERTAIN = 3;
const isBoundary = perLexeme(({ lower }) => BOUNDARY.has(lower) || lower === ',' || lower === '(');
const opensPhrase = perLexeme(
  ({ pos }) => pos === 'ADP' || pos === 'DET' || pos === 'VERB' || pos === 'AUX' || pos === 'PRON',
);

/** The kind of the event named first from a token on; null where there is none, or a mark comes first. */
export function eventFrom(tokens: Token[], from: number, attributive = false): number | null {
  for (let i = from; i < from + PHRASE; i++) {
    const lexeme = tokens[i]?.lexeme;
    if (!lexeme || isBoundary(lexeme) || (attributive && opensPhrase(lexeme))) return null;
    const kind = kindOf(lexeme);
    if (kind !== null) return kind;
  }
  return null;
}

/**
 * The event that took place at a time: "was shot on Oct. 3". It may be another that did where it is only mentioned ("was
 * arrested for the murder on Oct. 3"): that counts for less.
 */
function eventBefore(tokens: Token[], time: number): { kind: number; weight: number } | null {
  for (let i = time - 1; i >= Math.max(0, time - REACH); i--) {
    const { lexeme } = tokens[i]!;
    // 'The flood, on August 11, took six houses'
    const aside = lexeme.lower === ',' && i >= time - 2;
    if (isBoundary(lexeme) && !aside) return null;
    const kind = kindOf(aside ? (tokens[i - 1]?.lexeme ?? lexeme) : lexeme);
    if (kind === null && aside) return null;
    if (kind !== null) return { kind, weight: isMentioned(tokens, i) ? 1 : CERTAIN };
  }
  return null;
}

// "in the killing", "of Smith's murder"
function isMentioned(tokens: Token[], event: number): boolean {
  for (let i = event - 1; i >= Math.max(0, event - PHRASE); i--) {
    const { pos, lower } = tokens[i]!.lexeme;
    if (/^(?:in|of|for|over|about|with|to)$/.test(lower)) return true;
    if (pos === 'VERB' || pos === 'AUX' || isBoundary(tokens[i]!.lexeme)) return false;
  }
  return false;
}

/** What is told of the events of one kind, by weight: the first of equals. */
export class EventDates {
  readonly #weights = new Map<string, number>();
  /** The day told most. */
  day: string | null = null;
  /** The day or month told most. */
  dayOrMonth: string | null = null;

  tell(value: string, weight: number): void {
    this.#weights.set(value, this.#weightOf(value) + weight);
    if (this.#weightOf(value) > this.#weightOf(this.dayOrMonth)) this.dayOrMonth = value;
    if (unitOf(value) === 'D' && this.#weightOf(value) > this.#weightOf(this.day)) this.day = value;
  }

  #weightOf(value: string | null): number {
    return (value && this.#weights.get(value)) || 0;
  }
}

/** For each kind of event the days and months told beside it. */
export function datedEvents(tokens: Token[], times: TimeExpression[]): Map<number, EventDates> {
  const dated = new Map<number, EventDates>();
  let at = 0;
  for (const { start, end, value } of times) {
    while (at < tokens.length && tokens[at]!.start < start) at++;
    const unit = unitOf(value);
    if (unit !== 'D' && unit !== 'M') continue;
    let to = at;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    const attributive = eventFrom(tokens, to, true); // "the Oct. 3 shooting"
    const event = attributive === null ? eventBefore(tokens, at) : { kind: attributive, weight: CERTAIN };
    if (event === null) continue;
    const dates = dated.get(event.kind) ?? new EventDates();
    dated.set(event.kind, dates);
    dates.tell(value.slice(0, 10), event.weight);
  }
  return dated;
}
