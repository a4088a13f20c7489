// Who is named in a German text. All its nouns have capitals: a name is told by a given name at its head, by what
// somebody is called before it ('Rapper Capital Bra'), or by a verb of saying right beside it.
import type { Cast, CastPerson, Doc, Mention, Token } from '../../types.ts';
import { isFemaleRole, isGermanRole, isGermanTitle } from '../words/german-roles.ts';
import { givenNameGender, isGivenName } from '../words/given-names.ts';

/** A word with what hyphens join to it: 'SPD-Chef'. Token indexes, last exclusive. */
interface Piece {
  first: number;
  last: number;
  text: string;
  capital: boolean;
}
interface Named {
  person: number;
  first: number;
  last: number;
}
type Gender = CastPerson['gender'];

const PARTICLE = /^(?:von|van|de|der|den|zu|zum|di|da|del|la|el|al|bin|ten|ter|y)$/;
const CLOSED = /^(?:DET|PRON|ADP|CCONJ|SCONJ|AUX|ADV|PART|VERB|NUM|PUNCT)$/;
const SAYING =
  /^(?:sagt|sagte|schreibt|schrieb|erklärt|erklärte|betont|betonte|meint|meinte|so|laut|kommentiert|kommentierte|postete|twitterte|fügte|antwortete|ergänzte)$/i;
/** Tokens that hyphens join. */
const LONGEST = 6;

export function findGermanCast(doc: Doc): Cast {
  const runs = runsOf(doc);
  const people: CastPerson[] = [];
  const byName = new Map<string, number>();
  const bySurname = new Map<string, number>();
  const found: Named[] = [];
  const enter = (name: string, surname: string, gender: Gender): number => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    byName.set(name, people.length);
    people.push({ name, kind: 'person', gender, aliases: surname === name ? [] : [surname] });
    if (!bySurname.has(surname)) bySurname.set(surname, people.length - 1);
    return people.length - 1;
  };
  const headed = new Set<Piece[]>();
  for (const run of runs) {
    const at = fullName(run) ?? (isApposed(doc.tokens, run) ? [0, 2] : null);
    if (!at) continue;
    const [from, to] = at;
    const name = textOf(doc, run[from]!.first, run[to - 1]!.last);
    const gender = genderOf(doc.tokens, run, from);
    found.push({ person: enter(name, run[to - 1]!.text, gender), first: run[from]!.first, last: run[to - 1]!.last });
    run.length = from;
    headed.add(run);
  }
  for (const run of runs) {
    for (const [i, piece] of run.entries()) {
      const surname = bySurname.has(piece.text) ? piece.text : piece.text.replace(/['’]?s$/, '');
      const known = bySurname.get(surname);
      if (known !== undefined && !followsArticle(doc.tokens, piece)) found.push({ ...piece, person: known });
      else if (known === undefined && !headed.has(run) && isSurname(doc.tokens, run, i))
        found.push({ ...piece, person: enter(piece.text, piece.text, genderOf(doc.tokens, run, i)) });
    }
  }
  return { people, mentions: found.map(named => toMention(doc.tokens, named)).sort((a, b) => a.start - b.start) };
}

/** Pieces with capitals that stand side by side, particles of names between them. */
function runsOf({ tokens }: Doc): Piece[][] {
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  const finish = () => {
    while (run.length > 0 && !run.at(-1)!.capital) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (let i = 0; i < tokens.length; ) {
    const last = glued(tokens, i);
    const { lexeme, sentence } = tokens[i]!;
    const isParticle = PARTICLE.test(lexeme.text) && run.length > 0;
    const before = run.at(-1);
    if (before && tokens[before.last - 1]!.sentence !== sentence) finish();
    const isWord = lexeme.capital && (last > i + 1 || !CLOSED.test(lexeme.pos) || isGermanTitle(lexeme.text));
    if (!isWord && !isParticle) finish();
    else
      run.push({
        first: i,
        last,
        text: tokens
          .slice(i, last)
          .map(({ text }) => text)
          .join(''),
        capital: isWord,
      });
    i = last;
  }
  finish();
  return runs;
}

/** Behind the last token that hyphens join to token `i`. */
function glued(tokens: Token[], i: number): number {
  let last = i + 1;
  while (
    tokens[last]?.text === '-' &&
    tokens[last]!.start === tokens[last - 1]!.end &&
    tokens[last + 1]?.start === tokens[last]!.end &&
    last - i < LONGEST
  )
    last += 2;
  return last;
}

const MONTH = /^(?:April|Mai|Juni|Juli|August|September)$/;
const isGiven = ({ text, capital }: Piece): boolean =>
  capital && isGivenName(text.split('-')[0]!) && !isGermanRole(text) && !MONTH.test(text);
const isInitial = ({ text }: Piece): boolean => /^\p{Lu}\.?$/u.test(text);

/** From where to where a run names somebody in full; null where it does not. */
function fullName(run: Piece[]): [from: number, to: number] | null {
  for (let from = 0; from < run.length - 1; from++) {
    const before = run[from - 1];
    const called = before?.capital && (isGermanRole(before.text) || isGermanTitle(before.text));
    const isOne = isGiven(run[from]!) || (called && !isGermanRole(run[from]!.text) && !isGermanTitle(run[from]!.text));
    if (!isOne || !run[from]!.capital || /^(?:San|Sankt|St\.?|Los)$/.test(before?.text ?? '')) continue;
    let to = from + 1;
    while (
      to < run.length - 1 &&
      (!run[to]!.capital || isInitial(run[to]!) || (isGiven(run[to]!) && run[to + 1]!.capital))
    )
      to++;
    if (run[to]!.capital && !isGermanRole(run[to]!.text)) return [from, to + 1];
    if (run[to]!.capital && isGiven(run[from]!) && to === from + 1) return [from, to + 1];
  }
  return null;
}

/** 'Der Vorsitzende des Vereins, [Ole Hansen], zeigte': between two commas, behind what somebody is called. */
function isApposed(tokens: Token[], run: Piece[]): boolean {
  if (run.length !== 2 || run.some(({ text }) => isGermanRole(text) || isNoun(text))) return false;
  const { first } = run[0]!;
  if (tokens[first - 1]?.text !== ',' || tokens[run[1]!.last]?.text !== ',') return false;
  return tokens.slice(Math.max(0, first - CALLED), first).some(({ pos, text }) => pos !== 'VERB' && isGermanRole(text));
}
/** Tokens before an apposed name in which somebody is called something. */
const CALLED = 8;

/** 'Kanzler Merz', 'Frau Schmidt', 'sagte Merz': a name alone; 'der Minister Versagen' is none. */
function isSurname(tokens: Token[], run: Piece[], i: number): boolean {
  const piece = run[i]!;
  if (
    !piece.capital ||
    i !== run.length - 1 ||
    isGermanRole(piece.text) ||
    isGermanTitle(piece.text) ||
    isNoun(piece.text)
  )
    return false;
  const before = run[i - 1];
  if (before) {
    if (isGermanTitle(before.text)) return true;
    return isGermanRole(before.text) && i === 1 && tokens[before.first - 1]?.pos !== 'DET';
  }
  return run.length === 1 && saysBeside(tokens, piece);
}

/** '“…,” sagte Merz', 'Merz sagte: “…”' */
function saysBeside(tokens: Token[], { first, last }: Piece): boolean {
  const [left, right] = [tokens[first - 1], tokens[last]];
  const { sentence } = tokens[first]!;
  if (left && SAYING.test(left.text))
    return left.sentence === sentence && /^[,“”«»"]$/.test(tokens[first - 2]?.text ?? '');
  if (!right || right.sentence !== sentence || !SAID.test(right.text) || left?.sentence === sentence) return false;
  return !ADVERB.test(tokens[first]!.text);
}
const SAID = /^(?:sagte|sagt|schrieb|schreibt|erklärte|betonte|meinte)$/;
const ADVERB =
  /^(?:Damals|Zuvor|Später|Danach|Dann|Dazu|Dabei|Daraufhin|Anschließend|Gestern|Heute|Abends|Weiter|Wörtlich|Zudem|Außerdem)$/;
const isNoun = (word: string): boolean =>
  /(?:ung|heit|keit|schaft|ion|tät|ismus|tion|amt|ministerium|polizei|partei|agentur)(?:en)?$/i.test(word) ||
  word.length < 3;

const followsArticle = (tokens: Token[], { first }: Piece): boolean =>
  tokens[first - 1]?.pos === 'DET' && !PARTICLE.test(tokens[first - 2]?.text ?? '');

function genderOf(tokens: Token[], run: Piece[], from: number): Gender {
  const before = run[from - 1]?.text ?? '';
  if (/^Frau$/i.test(before) || isFemaleRole(before)) return 'female';
  if (/^Herrn?$/i.test(before)) return 'male';
  const told = givenNameGender(run[from]!.text.split('-')[0]!);
  if (told || run.length === from + 1) return told;
  if (isGermanRole(before)) return tokens[run[from - 1]!.first - 1]?.lexeme.lower === 'die' ? 'female' : 'male';
  return null;
}

const textOf = ({ text, tokens }: Doc, first: number, last: number): string =>
  text.slice(tokens[first]!.start, tokens[last - 1]!.end);

function toMention(tokens: Token[], { first, last, person }: Named): Mention {
  const { paragraph, sentence, start } = tokens[first]!;
  return { start, end: tokens[last - 1]!.end, kind: 'name', person, sentence, paragraph };
}
