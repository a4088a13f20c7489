// What a rule may know besides its own words: the publication day, the clause's tense, and the times told before.
import type { Doc, Token } from '../../types.ts';
import { type Days, daysOf, monthOf, shift, type Unit, unitOf, valueIn, weekdayOf, yearOf } from '../calendar.ts';
import { datelineOf, publicationDay } from '../dates/dateline.ts';
import { nearWeekday, sideOfWeekday } from '../dates/weekdays.ts';
import { germanDirectionAt } from '../tense/german-tense.ts';
import { type Direction, directionAt, type Lean, leanAt } from '../tense/tense.ts';
import { SCHEDULED } from '../tense/tense-words.ts';
import type { Found, Match, Told } from '../words/pattern.ts';
import type { Words } from '../words/words.ts';
import { Report } from './report.ts';

/** `n` units from a day; weeks from one known day are told to the day, though TIMEX3 writes the week. */
export function countedFrom(day: string, unit: Unit, n: number, latest = day): string | Told {
  const then = shift(day, unit, n);
  const value = valueIn(then, unit);
  return unit === 'W' && latest === day ? { value, days: { earliest: then, latest: then } } : value;
}

/** A time that others may hang on. */
interface Anchor {
  value: string;
  days: Days;
  sentence: number;
}
const ANCHORS = 6;

export class Context {
  readonly doc: Doc;
  readonly #words: Words;
  /** The day the text speaks from: its own dateline or the publication day in the outlet's own dating; null where unknown. */
  readonly today: string | null;
  /** The last times told that stand for known days, the latest first: what "two days later" hangs on. */
  #told: Anchor[] = [];
  /** Reads the day that starts at a word, for what is counted from it. */
  dayAt: (at: number) => Found | null = () => null;
  /** The report that the text may be. */
  readonly report = new Report();

  constructor(doc: Doc, words: Words) {
    this.doc = doc;
    this.#words = words;
    const day = publicationDay(doc);
    this.today = datelineOf(doc, words, day) ?? day;
  }

  /** What the report compares with at a match, see Report. */
  comparedPeriod(match: Match, year?: number): string | null {
    return this.report.comparedIn(this.token(match.from)!.sentence, year);
  }

  /** Remembers a value as an anchor for what follows. */
  tell(value: string, sentence: number, days: Days = daysOf(value)): void {
    if (unitOf(value) === null) return;
    this.#told.unshift({ value, days, sentence });
    if (this.#told.length > ANCHORS) this.#told.pop();
  }

  /** The value of the last time told that stands for known days. */
  get last(): string | null {
    return this.#told[0]?.value ?? null;
  }

  /** The sentence it stands in. */
  get lastSentence(): number {
    return this.#told[0]?.sentence ?? 0;
  }

  /** Where the clause of a match looks to. */
  direction(match: Match): Direction {
    return this.directionAt(match.from);
  }

  /** The same where a side must be given: what tells none is told of what was. */
  side(match: Match): 'past' | 'future' {
    return this.direction(match) === 'future' ? 'future' : 'past';
  }

  /** The token that a word stands at; `by` further tokens on. */
  token(word: number, by = 0): Token | undefined {
    return this.doc.tokens[(this.#words.tokenOf[word] ?? this.doc.tokens.length) + by];
  }

  /** 'January.': the match is all of its sentence, as over what is told of that time in a year's review. */
  standsAlone({ from, to }: Match): boolean {
    const sentence = this.doc.sentences[this.token(from)!.sentence]!;
    return this.#words.tokenOf[from] === sentence.first && sentence.last - sentence.first - (to - from) <= 1;
  }

  /** Where the clause that holds a word looks to. */
  directionAt(word: number): Direction {
    const token = this.#words.tokenOf[word]!;
    return this.doc.lang === 'de' ? germanDirectionAt(this.doc, token) : directionAt(this.doc, token);
  }

  /** The unit that lies `n` units from the one holding the publication day. */
  fromToday(unit: Unit, n: number): string {
    return valueIn(this.today && shift(this.today, unit, n), unit);
  }

  /**
   * The unit that lies `n` units from the last time told (from the publication day where none was). What came later
   * has come by now, unless the clause of the match looks ahead: else it hangs on a time told before. A day cannot be
   * counted from a longer span: undefined.
   */
  fromLast(match: Match, unit: Unit, n: number): string | Told | undefined {
    const { earliest, latest } = this.#anchor(match, unit, n)?.days ?? { earliest: this.today, latest: this.today };
    if (earliest === null || latest === null) return valueIn(null, unit);
    return unit === 'D' && earliest !== latest ? undefined : countedFrom(earliest, unit, n, latest);
  }

  #anchor(match: Match, unit: Unit, n: number): Anchor | undefined {
    const last = this.#told[0];
    const { today } = this;
    const isOver = (days: Days): boolean => shift(days.earliest!, unit, n) <= today!;
    if (n <= 0 || today === null || !last?.days.earliest || last.days.earliest > today || isOver(last.days))
      return last;
    if (this.direction(match) === 'future') return last;
    const fits = ({ days }: Anchor): boolean =>
      days.earliest !== null && (unit !== 'D' || days.earliest === days.latest);
    return this.#told.find(anchor => fits(anchor) && isOver(anchor.days)) ?? last;
  }

  /** The weekday that the clause holding a word means. */
  weekdayByTense(weekday: number, word: number): string {
    return this.weekday(weekday, sideOfWeekday(this.today, weekday, this.#leanAt(word)));
  }

  #leanAt(word: number): Lean {
    const token = this.#words.tokenOf[word]!;
    return this.doc.lang === 'de' ? germanDirectionAt(this.doc, token) : leanAt(this.doc, token);
  }

  /** The weekday nearest the publication day on the side given; the day itself counts unless `strictly`. */
  weekday(weekday: number, side: 'past' | 'future', strictly = false): string {
    return nearWeekday(this.today, weekday, side, strictly);
  }

  /** "on the Tuesday": the one after the day told last, or inside the week told; null where it is to come. */
  weekdayOfStory(weekday: number): string | null {
    const { value, days } = this.#told[0] ?? {};
    const from = days?.earliest;
    const unit = value && unitOf(value);
    if (!from || (unit !== 'D' && unit !== 'W')) return null;
    const inside = unit === 'W' ? shift(from, 'D', 1 - weekdayOf(from)) : from;
    const day = nearWeekday(inside, weekday, 'future');
    return this.today !== null && day <= this.today ? day : null;
  }

  /** The weekday strictly before or after the day told last (the publication day, where none was). */
  weekdayFromLast(weekday: number, side: 'past' | 'future'): string {
    return nearWeekday(this.last && unitOf(this.last) === 'D' ? this.last : this.today, weekday, side, true);
  }

  /** The month by name on the side given; the publication month itself counts. */
  month(month: number, side: Direction): string {
    const name = String(month).padStart(2, '0');
    if (this.today === null) return `XXXX-${name}`;
    const [year, now] = [yearOf(this.today), monthOf(this.today)];
    // With no side given the nearest, so that in October "May" is past and "January" to come.
    const ahead = side === 'future' || (side === 'unclear' && (month - now + 12) % 12 <= 6);
    const by = ahead ? (month < now ? 1 : 0) : month > now ? -1 : 0;
    return `${String(year + by).padStart(4, '0')}-${name}`;
  }

  /** Whether the words belong to what is set long before: "November general election", "the vote on Nov. 8". */
  isOfScheduled(from: number, to: number): boolean {
    const near = [this.token(from, -2), this.token(from, -1), this.token(to), this.token(to, 1)];
    return near.some(token => token !== undefined && SCHEDULED.has(token.lexeme.lower));
  }

  /** The quarter by number that ended or runs at publication, or comes next where the clause looks ahead. */
  quarter(quarter: number, side: 'past' | 'future'): string {
    if (this.today === null) return `XXXX-Q${quarter}`;
    const now = Math.ceil(monthOf(this.today) / 3);
    // Companies report a quarter after its end: only one or two quarters on does "ahead" mean next year's.
    const ahead = side === 'future';
    const by = quarter > now ? (ahead && quarter - now < 3 ? 0 : -1) : ahead && now - quarter > 1 ? 1 : 0;
    return `${yearOf(this.today) + by}-Q${quarter}`;
  }

  /** The season on the side given; the one that runs counts, unless only seasons that are over do. */
  season(season: string, side: 'past' | 'future', over = false): string {
    if (this.today === null) return `XXXX-${season}`;
    const year = yearOf(this.today);
    const days = (y: number): Days => daysOf(`${y}-${season}`);
    if (side === 'future') return `${days(year).latest! < this.today ? year + 1 : year}-${season}`;
    const begun = (y: number): boolean => (over ? days(y).latest! < this.today! : days(y).earliest! <= this.today!);
    return `${[year, year - 1].find(begun) ?? year - 2}-${season}`;
  }
  /** "this summer": the year's, whether over or to come; the winter of January began the year before. */
  thisSeason(season: string): string {
    if (this.today === null) return `XXXX-${season}`;
    return `${yearOf(this.today) - (season === 'WI' && monthOf(this.today) <= 3 ? 1 : 0)}-${season}`;
  }
}
