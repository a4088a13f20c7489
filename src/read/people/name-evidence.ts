import { givenNameGender, isGivenName } from './given-names.ts';
import {
  BODY_NOUNS,
  CALENDAR,
  HUMAN_VERBS,
  isKin,
  isRole,
  NATIONALITIES,
  ORG_WORDS,
  PLACES,
  SAYING_VERBS,
  SPEAKING_ORGS,
  STYLES,
  SUFFIXES,
  TITLES,
} from './lexicon.ts';
import type { NameSpan } from './name-spans.ts';
import { isPossessive, type Word } from './words.ts';

// Points for and against a name being a person's. They are added up over all that the text says with the name.

const NEVER = -20;

/** Words of organisations that people are called by as well: 'Ann Church'. */
const SURNAMES_TOO =
  /^(park|parks|hill|hills|church|hall|house|court|lake|rivers?|beach|bay|bridge|banks?|day|field|green|sun|street|post|price|major|war|bell|state|love|island)$/;

/** For the look of the name itself. `small`: words that the text also writes without a capital. */
export function lookOf(words: Word[], { core, last }: NameSpan, small: ReadonlySet<string>): number {
  const parts = words.slice(core, last).filter(word => !SUFFIXES.has(word.key) && word.text !== ',');
  const [head] = parts;
  if (!head) return NEVER;
  if (head.text.startsWith('@')) return 3;
  if (namesBody(parts)) return NEVER;
  if (parts.some(word => /\p{N}/u.test(word.text)) || parts.length > 5) return -3;
  const given = isGivenName(head.text);
  let score = 0;
  if (PLACES.has(head.key) && !(given && parts.length > 1)) score -= 4;
  if (parts.length > 1 && PLACES.has(parts.at(-1)!.key) && !given) score -= 4;
  if (STYLES.has(head.key) && parts.length > 1) score += 2.5;
  if (parts.length > 1) score += 1 + (given ? 2 : 0) + (parts.some(word => /^\p{Lu}\.$/u.test(word.text)) ? 1 : 0);
  else score += given ? 1.2 : -0.4;
  if (!given && parts.some(word => small.has(word.key))) score -= parts.length > 1 ? 1.5 : 2.5;
  if (parts.every(word => /^\p{Lu}{2,}$/u.test(word.text))) score -= 2;
  if (parts.some(word => /^(of|for|and|&|the)$/.test(word.key)) && !STYLES.has(head.key)) score -= 4;
  return score;
}

function namesBody(parts: Word[]): boolean {
  const [head] = parts;
  if (SPEAKING_ORGS.has(head!.key) && !isGivenName(head!.text)) return true;
  if (parts.every(({ key }) => NATIONALITIES.has(key) || NATIONALITIES.has(key.replace(/s$/, '')) || CALENDAR.has(key)))
    return true;
  const surname = givenNameGender(head!.text) && SURNAMES_TOO.test(parts.at(-1)!.key) ? parts.length - 1 : -1;
  return parts.some((word, i) => ORG_WORDS.has(word.key) && !(i > 0 && i === surname));
}

/** For the place that one occurrence stands in. */
export function placeOf(words: Word[], span: NameSpan): number {
  const before = words[span.first - 1];
  const after = words[span.last];
  let score = isTakenUp(words, span.last) ? 1.3 : 0;
  if (span.titles.some(title => TITLES.has(title) || isRole(title))) score += 4;
  if (before?.sentence === words[span.first]!.sentence) score += pointsBefore(words, span, before);
  if (after && after.sentence === words[span.last - 1]!.sentence) score += pointsAfter(words, span.last);
  return score;
}

function pointsBefore(words: Word[], span: NameSpan, before: Word): number {
  const full = span.last - span.core > 1 && isGivenName(words[span.core]!.text);
  if (before.pos === 'DET' && /^(the|an?)$/.test(before.key))
    return span.titles.length || isRole(words[span.core]!.key) ? 0 : -3;
  if (BODY_NOUNS.has(before.key)) return -3;
  if (isRole(before.key) && (before.pos === 'NOUN' || before.pos === 'ADJ')) return 3;
  if (isKin(before.key)) return 2;
  if (before.text === ',' && roleBefore(words, span.first - 1)) return 2;
  if (/^(in|at|near|across|throughout|inside|outside|into|around|on)$/.test(before.key)) return full ? 0 : -1.5;
  if (SAYING_VERBS.has(before.lemma) && before.lemma !== 'tell' && before.pos === 'VERB') return 1;
  if (before.key === 'by') return 0.7;
  if (/^[“"‘'«]$/.test(before.text) && /^[”"’'»]$/.test(words[span.last]?.text ?? '')) return -3;
  return 0;
}

function pointsAfter(words: Word[], last: number): number {
  const after = words[last]!;
  const next = words[last + 1];
  if (after.key === 'who' || after.key === 'whose') return 2;
  if (after.text === ':') return words[last - 1]!.opens || words[last - 2]?.opens ? 1 : 0;
  if (/^[,(–—-]$/.test(after.text)) return pointsAside(words, last);
  if (isPossessive(after)) return isKin(next?.key ?? '') ? 2 : 0.2;
  const verb = /^(AUX|ADV)$/.test(after.pos) ? words.slice(last, last + 3).find(word => word.pos === 'VERB') : after;
  if (verb?.pos === 'VERB') return HUMAN_VERBS.has(verb.lemma) ? 1.2 : 0.4;
  if (after.lemma === 'be' && opensRole(words, last + 1)) return 2.5;
  return after.pos === 'NOUN' && !isRole(after.lemma) ? -0.3 : 0;
}

/** ', 34,' ', who …' '(born …' ', the league's leading scorer' */
function pointsAside(words: Word[], last: number): number {
  const [open, next] = [words[last]!, words[last + 1]];
  if (!next) return 0;
  if (/^\d\d$/.test(next.text) && /^[,)]$/.test(words[last + 2]?.text ?? '')) return 3;
  if (/^(who|whose|born|aged|née|né|known|aka)$/.test(next.key)) return 2;
  if (/^(real|legal|birth|stage|first)$/.test(next.key) && words[last + 2]?.key === 'name') return 3;
  if (open.text !== ',') return 0;
  return opensRole(words, last + 1) ? 2 : 0;
}

/** 'Galois … his': the next word that could refer is a pronoun for persons, in the same sentence. */
function isTakenUp(words: Word[], last: number): boolean {
  for (let i = last; i < last + 25 && i < words.length; i++) {
    const { sentence, key, capital } = words[i]!;
    if (sentence !== words[last - 1]!.sentence || (capital && key !== 'i')) return false;
    if (/^(he|she|his|her|him|himself|herself|who|whose)$/.test(key)) return true;
  }
  return false;
}

/** 'a Swiss mathematician', 'the singer', 'president of …': whether a role noun heads the words that start here. */
function opensRole(words: Word[], at: number): boolean {
  for (let i = at; i < at + 7 && i < words.length; i++) {
    const word = words[i]!;
    if (isRole(word.key) || isKin(word.key)) return true;
    if (!/^(DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/.test(word.pos)) return false;
  }
  return false;
}

/** 'the head of NATO[,] Hoop Scheffer': a role with its determiner before the comma at `comma`. */
function roleBefore(words: Word[], comma: number): boolean {
  for (let i = comma - 1, role = false; i >= 0 && i > comma - 9; i--) {
    const word = words[i]!;
    if (word.sentence !== words[comma]!.sentence || word.pos === 'VERB' || word.text === ',') return false;
    role ||= isRole(word.key) || isKin(word.key);
    if (role && (word.pos === 'DET' || isPossessive(word) || /^(his|her|its|their)$/.test(word.key))) return true;
  }
  return false;
}
