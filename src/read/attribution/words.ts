import type { Token } from '../types.ts';
import { REPORTING, SAYING, VESSELS } from './cues.ts';

/** 3 say, 2 another reporting verb, 1 any other verb, 0 none. */
export function verbClass(token: Token | undefined): number {
  if (!token) return 0;
  const verb = token.pos === 'VERB' || token.pos === 'AUX';
  if (!verb && token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'ADV') return 0;
  if (SAYING.has(token.lemma)) return verb || /(?:ed|s)$|^(?:said|told|wrote)$/.test(token.text) ? 3 : 0;
  if (!verb) return 0;
  return REPORTING.has(token.lemma) ? 2 : 1;
}

const NEIGHBOURS: Record<string, number> = {
  ',': 1,
  ':': 2,
  that: 3,
  dass: 3,
  daß: 3,
  '.': 9,
  '—': 10,
  '–': 10,
  '―': 10,
  '(': 11,
  '-': 12,
  '“': 13,
  "'s": 14,
  '’s': 14,
  "'": 14,
  '’': 14,
};
const BY_POS: Record<string, number> = {
  ADP: 7,
  PART: 7,
  DET: 8,
  CCONJ: 15,
  SCONJ: 16,
  PRON: 17,
  PROPN: 18,
  NOUN: 19,
  ADJ: 21,
  ADV: 22,
};

/** What kind of word stands beside a phrase or a quote, as one number: the trees split it where they like. */
export function neighbour(token: Token | undefined): number {
  if (!token) return 0;
  const known = NEIGHBOURS[token.text.toLowerCase()];
  if (typeof known === 'number') return known;
  const verb = verbClass(token);
  if (verb > 0) return 3 + verb;
  if (token.pos === 'NOUN' && VESSELS.has(token.lemma)) return 20;
  return BY_POS[token.pos] ?? 23;
}

const CLAUSE = new Set([
  ';',
  ':',
  '—',
  '–',
  'who',
  'which',
  'that',
  'but',
  'and',
  'while',
  'because',
  'when',
  'after',
  'as',
]);
/** Whether a word begins another clause. */
export const opensClause = (token: Token) => token.text.length < 8 && CLAUSE.has(token.text);
