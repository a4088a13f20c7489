// All wordings of removal in a sentence, each with its kind and with what it is about.
import { numberPerLexeme } from '../../lexemes.ts';
import type { Unit } from '../../occasions/sentences/narration.ts';
import { sign, signsOf } from '../../occasions/sentences/signs.ts';
import type { Who } from '../../occasions/sentences/who.ts';
import { besideHead, headAt } from '../clauses/heads.ts';
import { isAsserted } from '../clauses/scope.ts';
import { subjectOf } from '../clauses/subjects.ts';
import { ACT_NOUNS, verbForms, verbOf } from '../clauses/words.ts';
import { turnWords } from '../states/state.ts';
import { ban, SHUT_OUT } from './bans.ts';
import type { Cue, Wording } from './cue.ts';
import { kindOf } from './kind.ts';
import { nominal } from './nominal.ts';
import { isMock } from './others.ts';
import { NOTICE, PAGE_WORDS, page } from './pages.ts';
import { adjective } from './participles.ts';
import { inverted, state } from './stated.ts';
import { resolve, targetAt } from './target.ts';
import { verbal } from './verbs.ts';

const TURNS = new Set(turnWords());
const TELLING = new Set([...verbForms(), ...TURNS, ...PAGE_WORDS, ...SHUT_OUT, ...ACT_NOUNS.keys()]);
/** Whether a wording may turn on the word; lower case, straight apostrophes. */
export const mayTell = (text: string): boolean => TELLING.has(text);
/** The same as a sign. */
export const TELLS = sign(({ folded }) => mayTell(folded));

/** What kinds of wording may turn on a word, a bit each: most such words are of one kind, and the others are not tried. */
const KIND = { verb: 1, turn: 2, page: 4, ban: 8, act: 16 } as const;
const kindsOf = numberPerLexeme(
  ({ folded }) =>
    (verbOf(folded) || folded === 'private' ? KIND.verb : 0) |
    (TURNS.has(folded) ? KIND.turn : 0) |
    (PAGE_WORDS.has(folded) ? KIND.page : 0) |
    (SHUT_OUT.has(folded) ? KIND.ban : 0) |
    (ACT_NOUNS.has(folded) ? KIND.act : 0),
);

/** The wording that turns on the word, whether or not it is of anything. */
function wordingAt(unit: Unit, i: number, who: Who, headline: boolean): Wording | null {
  const kinds = kindsOf(unit.words[i]!.lexeme);
  return (
    (kinds & KIND.verb
      ? (adjective(unit, i, who, headline) ?? verbal(unit, i, who, headline) ?? intransitive(unit, i, who, headline))
      : null) ??
    (kinds & KIND.turn ? state(unit, i, who) : null) ??
    (kinds & KIND.page ? page(unit, i, who) : null) ??
    (kinds & KIND.ban ? ban(unit, i, who) : null) ??
    (kinds & KIND.act ? nominal(unit, i, who) : null)
  );
}

/**
 * The wordings of a sentence in order, at most one of a kind for each target.
 * @param before the sentences before, nearest first: what 'it' stands for may be told there.
 */
export function cuesIn(unit: Unit, who: Who, before: Unit[], headline = false): Cue[] {
  const cues: Cue[] = [];
  let told = -1;
  for (let i = 0; i < unit.words.length; i++) {
    if (i <= told || !(signsOf(unit.words[i]!.lexeme) & TELLS)) continue;
    const found = wordingAt(unit, i, who, headline);
    if (found?.rule === 'page') told = i + NOTICE;
    const target = found && resolve(found.target, unit, before, who, found.rule === 'page');
    const cue = target && toCue(unit, { ...found, target }, who);
    if (!cue || (isUnknown(cue) && !before.some(({ quotes }) => quotes.length > 0))) continue;
    if (target.account && target.owner === null && before.some(hasMock)) continue;
    const same = cues.findIndex(
      known => known.kind === cue.kind && (known.target.word === cue.target.word || isToldAgain(cue, known)),
    );
    if (same >= 0 && !saysMore(cue, cues[same]!)) continue;
    if (cue.kind === 'edited' && isNothing(unit, target) && !before.some(({ quotes }) => quotes.length > 0)) continue;
    if (same >= 0) cues[same] = cue;
    else cues.push(cue, ...alongWith(cue, unit, who));
  }
  return cues;
}

/** 'X deleted a fake account posing as her. The account was taken down …': of that one. */
const hasMock = ({ words }: Unit): boolean =>
  words.some(({ quote }, k) => quote < 0 && headAt(words, k) === 'account' && isMock(words, k));

/** 'Both the post and the comment were deleted', 'deleted the post and the video': the other of the two. */
function alongWith(cue: Cue, unit: Unit, who: Who): Cue[] {
  const other =
    cue.target.noun && !/^(?:adjective|page|noun)/.test(cue.rule) ? besideHead(unit.words, cue.target.word) : null;
  return other === null ? [] : [{ ...cue, target: targetAt(unit, other, who) }];
}

/** 'The post was taken down, and a picture of leaves went up in its place': one removal, told twice. */
const isToldAgain = ({ target, rule }: Cue, known: Cue): boolean =>
  rule.startsWith('state') && target.pronoun !== null && target.word > known.word && known.target.noun !== null;

/** 'She changed it', where nothing was told of; 'the notice' is something. */
const isNothing = ({ words }: Unit, { pronoun, noun, word }: Cue['target']): boolean =>
  pronoun !== null &&
  noun === null &&
  !(word > 0 && words[word]!.pos === 'NOUN' && /^(?:DET|NOUN|ADJ)$/.test(words[word - 1]!.pos));

/** 'She withdrew it': an offer, where no post was told of. */
const isUnknown = ({ rule, target }: Cue): boolean =>
  target.noun === null && !target.account && /: (?:withdraw|moderate)$/.test(rule);

/** 'Gone is the tweet, deleted on Monday': who tells how it went tells when. */
const saysMore = (cue: Cue, known: Cue): boolean =>
  known.rule === 'state: vanish' && /^(?:active|passive): /.test(cue.rule);

function toCue(unit: Unit, wording: Wording, who: Who): Cue | null {
  const kind = kindOf(unit, wording, who);
  if (!kind) return null;
  const { word, first, last, target, agent, rule, verb, seen = false, weak = false } = wording;
  return {
    unit,
    word,
    first,
    last,
    target,
    seen,
    weak,
    ...kind,
    agent: kind.by === 'author' ? agent : null,
    rule: `${rule}: ${verb.act}`,
  };
}

/** 'has vanished', 'expired overnight', 'reappeared'. */
function intransitive(unit: Unit, i: number, who: Who, headline: boolean): Wording | null {
  const { text, pos } = unit.words[i]!;
  const verb = verbOf(text);
  const itself = verb && (verb.act === 'vanish' || verb.act === 'expire' || text.startsWith('reappear'));
  const isVerb =
    pos !== 'NOUN' || headline || /^(?:before|until)$/.test(unit.words[i - 1]?.text ?? '') || isLet(unit, i);
  if (!itself || !isVerb || unit.words[i - 1]?.text === '-') return null;
  const form = verb.form === 's' || (headline && verb.form === 'base') ? 'past' : verb.form;
  if (
    (verb.form === 'base' && unit.words[i - 1]?.text !== 'to' && !headline && !isLet(unit, i)) ||
    !isAsserted(unit, i, form === 'base' && (isOutcome(unit, i) || isLet(unit, i)) ? 'past' : form)
  )
    return null;
  const head = subjectOf(unit, i) ?? inverted(unit, i);
  if (head === null) return null;
  const target = targetAt(unit, head, who);
  return { word: i, first: i, last: i, verb, target, agent: null, rule: 'state' };
}

/** 'let it expire', 'was left to lapse'. */
const isLet = ({ words }: Unit, i: number): boolean =>
  words.slice(Math.max(0, i - 4), i).some(({ text }) => /^(?:let|lets|letting|left|allowed)$/.test(text));

/** 'only to reappear'. */
const isOutcome = ({ words }: Unit, i: number): boolean => words[i - 2]?.text === 'only';
