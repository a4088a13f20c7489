import type { QuoteSpan } from '../types.ts';
import { describeAt, describeName, type Scene } from './describe.ts';
import { type Discourse, type Ref, remember, verbBehind } from './discourse.ts';
import { SAYING_VERBS } from './lexicon.ts';
import type { Member } from './members.ts';
import type { NameSpan } from './name-spans.ts';
import { type Candidate, pronounCandidates, pronounGender } from './pronouns.ts';
import { likeliest } from './ranker.ts';
import { isDeterminer } from './roles.ts';
import { isPossessive, type Word } from './words.ts';

/** Chooses the person a pronoun stands for; the training script puts the annotators in the ranker's place. */
export type Judge = (
  candidates: Candidate[],
  pronoun: Word,
  members: readonly Member[],
) => { member: number; share: number } | null;

export interface Named {
  spans: NameSpan[];
  /** Member of each span; -1 for nobody. */
  of: number[];
}

/** Reads on from word to word and says of each name, pronoun and description whom it means. */
export function resolve(
  discourse: Discourse,
  named: Named,
  quotes: QuoteSpan[],
  judge: Judge = candidates => likeliest(candidates),
): Ref[] {
  const pass = new Pass(discourse, named, quotes, judge);
  const { words } = discourse;
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to < words.length && words[to]!.sentence === words[from]!.sentence) to++;
    pass.sentence(from, to);
    from = to;
  }
  return pass.refs;
}

/** Words within which a person is looked for whom a pronoun has come before. */
const LOOKAHEAD = 120;
/** What one pronoun adds to what is known of somebody's gender. */
const HEARD = 0.5;

class Pass implements Scene {
  readonly refs: Ref[] = [];
  here: Ref[] = [];
  readonly discourse: Discourse;
  private readonly judge: Judge;
  private readonly quotes: QuoteSpan[];
  /** Span index by the word it starts at, for names of members. */
  private readonly starts = new Map<number, number>();
  private readonly named: Named;

  constructor(discourse: Discourse, named: Named, quotes: QuoteSpan[], judge: Judge) {
    this.discourse = discourse;
    this.named = named;
    this.quotes = quotes;
    this.judge = judge;
    for (const [i, span] of named.spans.entries()) if (named.of[i] !== -1) this.starts.set(span.first, i);
  }

  /** The writer's own words first: who reports a quote is known before the quote is read. */
  sentence(from: number, to: number): void {
    const { words } = this.discourse;
    this.here = [];
    for (let i = from; i < to; ) i = words[i]!.quote < 0 ? this.step(i, to) : i + 1;
    this.noteSpeakers(from, to);
    for (let i = from; i < to; ) i = words[i]!.quote >= 0 ? this.step(i, to) : i + 1;
  }

  private step(i: number, to: number): number {
    const { words } = this.discourse;
    const name = this.nameAt(i);
    if (name) {
      const { span, member } = name;
      this.add({ first: span.first, last: span.last, kind: 'name', member, why: 'named' });
      describeName(this, span, member);
      return span.last;
    }
    if (pronounGender(words[i]!)) this.pronoun(i, to);
    if (isDeterminer(words, i)) describeAt(this, i);
    return i + 1;
  }

  nameAt(i: number): { span: NameSpan; member: number } | null {
    const index = this.starts.get(i);
    return index === undefined ? null : { span: this.named.spans[index]!, member: this.named.of[index]! };
  }

  private pronoun(at: number, to: number): void {
    const { words, members } = this.discourse;
    const candidates = pronounCandidates(this.discourse, at, this.nextName(at, to));
    const chosen = candidates.length ? this.judge(candidates, words[at]!, members) : this.firstNamed(at);
    if (!chosen) return;
    const why = candidates.length
      ? `likeliest of those near (${Math.round(chosen.share * 100)} %)`
      : 'first named after it';
    this.add({ first: at, last: at + 1, kind: 'pronoun', member: chosen.member, why });
    const gender = pronounGender(words[at]!)!;
    const someone = members[chosen.member]!;
    if (someone.female === someone.male || someone[gender] > Math.min(someone.female, someone.male))
      someone[gender] += HEARD;
  }

  /** Where nobody has been named yet ('A councillor has apologised for a post in which she …'). */
  private firstNamed(at: number): { member: number; share: number } | null {
    const { words, members, speakers } = this.discourse;
    const gender = pronounGender(words[at]!)!;
    for (let i = at + 1; i < at + LOOKAHEAD && i < words.length; i++) {
      const name = this.nameAt(i);
      if (!name || members[name.member]!.kind !== 'person') continue;
      const { female, male } = members[name.member]!;
      const clashes = gender === 'female' ? male > female : female > male;
      if (!clashes && (words[at]!.quote < 0 || speakers[words[at]!.quote] !== name.member))
        return { member: name.member, share: 1 };
    }
    return null;
  }

  private nextName(at: number, to: number): Ref | null {
    for (let i = at + 1; i < to; i++) {
      const name = this.nameAt(i);
      if (name) return this.toRef({ first: i, last: name.span.last, kind: 'name', member: name.member, why: '' });
    }
    return null;
  }

  private toRef(ref: Omit<Ref, 'span'>): Ref {
    const { words } = this.discourse;
    // A description takes in its possessive mark, as in GUM; a name does not.
    const possessive = ref.kind === 'description' && isPossessive(words[ref.last]) ? 1 : 0;
    return { ...ref, span: { start: words[ref.first]!.start, end: words[ref.last - 1 + possessive]!.end } };
  }

  add(ref: Omit<Ref, 'span'>): void {
    const full = this.toRef(ref);
    this.refs.push(full);
    this.here.push(full);
    remember(this.discourse, full);
  }

  /** Whoever stands beside a verb of saying outside the quotes of this sentence speaks them. */
  private noteSpeakers(from: number, to: number): void {
    const { words, speakers } = this.discourse;
    const inside = new Set<number>();
    for (let i = from; i < to; i++) if (words[i]!.quote >= 0) inside.add(words[i]!.quote);
    if (!inside.size) return;
    const speaker = this.here.find(ref => reports(words, ref))?.member ?? null;
    for (const quote of inside) speakers[quote] = speaker ?? speakers[quote] ?? this.speakerBefore(quote);
  }

  private speakerBefore(quote: number): number | null {
    const before = this.quotes[quote - 1];
    const near = before && before.paragraph >= this.quotes[quote]!.paragraph - 1;
    return near ? this.discourse.speakers[quote - 1]! : null;
  }
}

/** 'Bains, who speaks for her, told …', 'said Bains' */
function reports(words: Word[], ref: Ref): boolean {
  const verb = verbBehind(words, ref.last);
  return isReporting(words[verb]) || isReporting(words[ref.first - 1]);
}

const isReporting = (word: Word | undefined) => !!word && word.pos === 'VERB' && SAYING_VERBS.has(word.lemma);
