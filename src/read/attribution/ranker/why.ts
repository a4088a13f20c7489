// Why a candidate came out likelier than the others, or less likely, in words.
import type { Scene } from '../phrases/scene.ts';
import { FEATURES, type Rows } from './features.ts';
import type { Ranked, Ranker } from './rank.ts';
import { type Forest, sharesOf } from './trees.ts';

/** Reasons told of a candidate. */
const REASONS = 3;
/** What moved the score by less is not told, nor what moved it by less than this share of what moved it most. */
const LEAST = 0.15;
const LEAST_SHARE = 0.25;

type Value = (feature: (typeof FEATURES)[number]) => number;
interface Candidate {
  scene: Scene;
  quote: number;
  /** -1 for nobody. */
  phrase: number;
  value: Value;
}

/** Features that speak of one thing, and what they say for or against a candidate; null where that would tell nobody much. */
interface Topic {
  features: RegExp;
  words(candidate: Candidate, helps: boolean): string | null;
}

const TOPICS: Topic[] = [
  { features: /^(?:verb(?!Near)|passive|subject$|accordingTo|word(?:Before|After))/, words: verbWords },
  { features: /^(?:where|distance|\w+Between|order|introduces)$/, words: placeWords },
  { features: /^(?:carr|spoke|quotesSoFar)/, words: pastWords },
  { features: /^(?:kind|owner|ownerOfSpeech|length|noun|plural|oblique|person)$/, words: kindWords },
  { features: /^(?:headCount|personMentions|reportsOften)$/, words: oftenWords },
  {
    features: /^namedInQuote$/,
    words: (c, helps) => (!helps && c.value('namedInQuote') ? 'is named inside the quote' : null),
  },
  { features: /^(?:nobody|quote|bareWords|sentenceReports|verbNear|titleNoun)/, words: quoteWords },
];
const TOPIC_OF = FEATURES.map(name => TOPICS.findIndex(({ features }) => features.test(name)));

/**
 * What weighed most for each candidate and against it, in words, parallel to `ranked` with nobody last. A candidate's
 * reasons are the features that moved its score further than those of the other candidates, by topic.
 */
export function reasonsOf({ forest }: Ranker, scene: Scene, quote: number, ranked: Ranked[], rows: Rows): string[] {
  const phrases = [...ranked.map(({ phrase }) => phrase), -1];
  const looked = phrases.map(phrase => {
    const row = (phrase < 0 ? rows.nobody() : rows.phrase(phrase)).slice();
    const value: Value = feature => row[FEATURES.indexOf(feature)]!;
    return { candidate: { scene, quote, phrase, value }, shares: byTopic(forest, row) };
  });
  const means = TOPICS.map((_, t) => looked.reduce((sum, { shares }) => sum + shares[t]!, 0) / looked.length);
  return looked.map(({ candidate, shares }) =>
    inWords(
      candidate,
      shares.map((share, t) => share - means[t]!),
    ),
  );
}

function byTopic(forest: Forest, row: Float64Array): number[] {
  const shares = TOPICS.map(() => 0);
  for (const [f, share] of sharesOf(forest, row).entries()) shares[TOPIC_OF[f]!]! += share;
  return shares;
}

function inWords(candidate: Candidate, weights: number[]): string {
  const least = Math.max(LEAST, LEAST_SHARE * Math.max(...weights.map(Math.abs)));
  const tellable = weights
    .map((weight, t) => ({ weight, words: TOPICS[t]!.words(candidate, weight > 0) }))
    .filter(({ weight, words }) => words !== null && weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const weighty = tellable.filter(({ weight }) => Math.abs(weight) >= least);
  // Where nothing weighs much, what weighs most.
  const told = (weighty.length > 0 ? weighty : tellable.slice(0, 1)).slice(0, REASONS);
  const side = (name: string, list: typeof told) =>
    list.length > 0 ? [`${name}: ${list.map(({ words }) => words).join(', ')}`] : [];
  const both = [
    ...side(
      'for',
      told.filter(({ weight }) => weight > 0),
    ),
    ...side(
      'against',
      told.filter(({ weight }) => weight < 0),
    ),
  ];
  return both.join('; ') || 'nothing sets it apart';
}

function verbWords({ scene, phrase, value }: Candidate, helps: boolean): string | null {
  if (phrase < 0) return null;
  if (value('accordingTo')) return 'stands after “according to”';
  const { first, last } = scene.phrases[phrase]!;
  const word = (at: number) => `“${scene.doc.tokens[at]?.text ?? ''}”`;
  if (value('verbBefore') > 1) return `follows the reporting verb ${word(first - value('verbBeforeGap'))}`;
  if (value('verbAside') > 1) return 'a reporting verb follows after an aside';
  const verb = word(last + value('verbAfterGap'));
  if (value('verbAfter') > 1) return `${value('passive') ? 'passive ' : ''}subject of the reporting verb ${verb}`;
  if (value('verbAfter') === 1) return helps ? `subject of ${verb}` : `subject of ${verb}, which reports no words`;
  return helps ? null : 'no verb goes with it';
}

function placeWords({ phrase, value }: Candidate): string | null {
  if (phrase < 0) return null;
  const away = value('distance');
  const where = value('where');
  const words = away === 0 ? 'right beside the quote' : `${away} ${away === 1 ? 'word' : 'words'} away`;
  if (where === 0) return `${words} before the quote`.replace('beside the quote before', 'before');
  if (where === 1) return `${words} behind the quote`.replace('beside the quote behind', 'behind');
  if (where >= 8) return 'in the sentence behind';
  const sentences = where > 4 ? where - 4 : where - 1;
  const back = sentences === 1 ? 'in the sentence before' : `${sentences} sentences before`;
  return where > 4 ? `${back}, in another paragraph` : back;
}

function pastWords({ phrase, value }: Candidate, helps: boolean): string | null {
  if (phrase < 0) return null;
  if (value('carried') > 0 || value('carriedVoice') > 0 || value('carriedPerson') === 2) return 'spoke last';
  if (value('spokeBefore') > 0) return 'spoke before the last speaker';
  if (value('quotesSoFar') > 0) return 'spoke earlier';
  return helps ? null : 'has not spoken before';
}

function kindWords({ scene, phrase, value }: Candidate, helps: boolean): string | null {
  if (phrase < 0) return null;
  const person = scene.cast.people[scene.personOf[phrase]!];
  if (helps && value('ownerOfSpeech') === 2) return 'whose words are spoken of';
  if (!helps && value('owner')) return 'only owns what is spoken of';
  if (!helps && value('oblique')) return 'is no subject by its form';
  if (value('noun') === 1) return helps ? null : 'a word for a time';
  if (person)
    return person.kind === 'organization' ? 'an organization' : helps ? 'a person whom the article names' : null;
  if (value('noun') === 3) return 'a word for people';
  if (value('noun') === 2) return 'a word for a group or a text';
  return helps ? null : 'not known to be a person';
}

function oftenWords({ phrase, value }: Candidate, helps: boolean): string | null {
  if (phrase < 0) return null;
  const reports = value('reportsOften');
  if (helps && reports > 1) return `stands beside a reporting verb ${reports} times in the article`;
  const named = Math.max(value('personMentions'), value('headCount'));
  if (named > 1) return helps ? `named ${named} times in the article` : null;
  return helps ? null : 'named once in the article';
}

/** What speaks for or against nobody having said the words: a title, a term, a scare quote. */
function quoteWords({ phrase, value }: Candidate, helps: boolean): string | null {
  if (phrase >= 0) return null;
  if (!helps) {
    if (value('verbNearQuote') > 1) return 'a reporting verb stands beside the marks';
    if (value('quoteVerbs') > 0) return 'the words make a sentence';
    return value('sentenceReports') > 1 ? 'a verb in the sentence reports words' : 'the words stand as somebody’s';
  }
  if (value('titleNoun') > 0) return 'a word for a work or a term stands beside the marks';
  if (value('quoteTitleCase') > 0.7 && value('quoteWords') > 1) return 'the words are written like a title';
  const words = value('quoteWords');
  if (words < 4) return words === 1 ? 'only one word' : `only ${words} words`;
  return value('quoteVerbs') > 0 ? 'no reporting verb stands beside the marks' : 'no verb between the marks';
}
