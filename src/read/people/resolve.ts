// Reads the places of a text in order and says of each whom it means.
import type { QuoteSpan } from '../types.ts';
import { describePhrase } from './descriptions/describe.ts';
import { describeName } from './descriptions/describe-names.ts';
import { describeLate } from './descriptions/late.ts';
import { ageBeside } from './descriptions/origins.ts';
import type { Scene } from './descriptions/predication.ts';
import { type Discourse, type Draft, type Ref, remember } from './discourse.ts';
import { isOfOtherGender, type Member } from './names/member.ts';
import type { NameSpan } from './names/name-span.ts';
import type { NamesByStart, Place, SentencePlan } from './plan.ts';
import type { Candidate } from './pronouns/pronoun-features.ts';
import { pronounCandidates, pronounGender } from './pronouns/pronouns.ts';
import { likeliest } from './pronouns/ranker.ts';
import { noteNeutral, SINGULAR_THEY, singularThey } from './pronouns/they.ts';
import { verbBehind, verbOfSubject } from './words/clause.ts';
import { Deeds } from './words/deeds.ts';
import { isPossessive, isSaying, type Word } from './words/words.ts';

/** Chooses the person a pronoun stands for; the training script puts the annotators in the ranker's place. */
export type Judge = (
  candidates: Candidate[],
  pronoun: Word,
  members: readonly Member[],
) => { member: number; share: number } | null;

/** Reads on from sentence to sentence and says of each name, pronoun and description whom it means. */
export function resolve(
  discourse: Discourse,
  names: NamesByStart,
  plans: SentencePlan[],
  quotes: QuoteSpan[],
  judge: Judge = candidates => likeliest(candidates),
): Ref[] {
  const pass = new Pass(discourse, names, quotes, judge);
  for (const plan of plans) pass.sentence(plan);
  describeLate(pass);
  return pass.refs;
}

/** Words within which a pronoun may point forward in its own sentence. */
const AHEAD = 40;
/** Words within which a person is looked for whom a pronoun has come before. */
const LOOKAHEAD = 120;
/** What one pronoun adds, times its likelihood: a clear one settles the gender of somebody with a name that tells none. */
const HEARD = 4;

class Pass implements Scene {
  readonly refs: Ref[] = [];
  here: Ref[] = [];
  said: Scene['said'] = null;
  readonly discourse: Discourse;
  private readonly judge: Judge;
  private readonly quotes: QuoteSpan[];
  private readonly names: NamesByStart;

  constructor(discourse: Discourse, names: NamesByStart, quotes: QuoteSpan[], judge: Judge) {
    this.discourse = discourse;
    this.names = names;
    this.quotes = quotes;
    this.judge = judge;
  }

  /** The writer's own words first: who reports a quote is known before the quote is read. */
  sentence(plan: SentencePlan): void {
    this.here = [];
    this.said = null;
    for (const place of plan.outside) this.read(place, plan.to);
    noteNeutral(this.discourse, plan.from, plan.to, this.here);
    if (!plan.quotes.length) return;
    this.noteSpeakers(plan.quotes);
    for (const place of plan.inside) this.read(place, plan.to);
  }

  private read(place: Place, to: number): void {
    if (place.kind === 'pronoun') this.pronoun(place.at, to);
    else if (place.kind === 'they') this.they(place.at);
    else if (place.kind === 'phrase') describePhrase(this, place.phrase);
    else if (place.kind === 'name') {
      const { span, member } = place;
      this.add({ first: span.first, last: span.last, kind: 'name', member, why: 'named' });
      describeName(this, span, member);
    }
  }

  nameAt(i: number): { span: NameSpan; member: number } | null {
    return this.names[i] ?? null;
  }

  private pronoun(at: number, to: number): void {
    const { words, members } = this.discourse;
    const candidates = pronounCandidates(this.discourse, at, () => this.nextName(at, to));
    const chosen = candidates.length ? this.judge(candidates, words[at]!, members) : this.firstNamed(at);
    if (!chosen) return;
    const why = candidates.length
      ? `likeliest of those near (${Math.round(chosen.share * 100)} %)`
      : 'first named after it';
    this.add({ first: at, last: at + 1, kind: 'pronoun', member: chosen.member, why });
    const gender = pronounGender(words[at]!)!;
    const someone = members[chosen.member]!;
    if (someone.female === someone.male || someone[gender] > Math.min(someone.female, someone.male))
      someone[gender] += HEARD * chosen.share;
  }

  private they(at: number): void {
    const member = singularThey(this.discourse, at);
    if (member === null) return;
    this.discourse.neutral.add(member);
    this.add({ first: at, last: at + 1, kind: 'pronoun', member, why: SINGULAR_THEY });
  }

  /** Where nobody has been named yet ('A councillor has apologised for a post in which she …'). */
  private firstNamed(at: number): { member: number; share: number } | null {
    const { words, members, speakers } = this.discourse;
    const gender = pronounGender(words[at]!)!;
    for (let i = at + 1; i < at + LOOKAHEAD && i < words.length; i++) {
      const name = this.nameAt(i);
      if (!name || members[name.member]!.kind !== 'person') continue;
      if (isOfOtherGender(members[name.member]!, gender)) continue;
      if (words[at]!.quote < 0 || speakers[words[at]!.quote] !== name.member) return { member: name.member, share: 1 };
    }
    return null;
  }

  private nextName(at: number, to: number): Ref | null {
    for (let i = at + 1; i < Math.min(to, at + AHEAD); i++) {
      const name = this.nameAt(i);
      if (name) return this.toRef({ first: i, last: name.span.last, kind: 'name', member: name.member, why: '' });
    }
    return null;
  }

  private toRef(draft: Draft): Ref {
    const { words } = this.discourse;
    const { first, last, kind, member, why } = draft;
    // A description takes in its possessive mark, as in GUM; a name does not.
    const possessive = kind === 'description' && isPossessive(words[last]) ? 1 : 0;
    const span = { start: words[first]!.start, end: words[last - 1 + possessive]!.end };
    const verb = verbOfSubject(words, draft);
    return { first, last, span, kind, member, subject: verb >= 0, verb, why };
  }

  add(ref: Draft): void {
    const full = this.toRef(ref);
    this.refs.push(full);
    this.here.push(full);
    remember(this.discourse, full);
    const { words, trails } = this.discourse;
    const trail = trails[full.member]!;
    trail.deeds ??= new Deeds(words);
    trail.deeds.note(full);
    trail.age ??= ageBeside(words, full);
  }

  /** Whoever stands beside a verb of saying outside the quotes of this sentence speaks them. */
  private noteSpeakers(inside: number[]): void {
    const { words, speakers } = this.discourse;
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
  return isSaying(words[verb]) || isSaying(words[ref.first - 1]);
}
