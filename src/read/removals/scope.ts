// Whether a clause asserts what its verb says: not under a negation, a modal, a condition, a demand or a claim.
import type { Unit } from '../occasions/narration.ts';
import { type Form, NOT, REAL_TO, UNREAL } from './words.ts';

const CLAUSE_STARTS = new Set('; : – — but then although though because while as when which who'.split(' '));
/** Words before the verb that its clause can hold. */
const REACH = 12;

/**
 * Walks left from the verb. A negation or modal in its own clause undoes the assertion; 'asked her to', 'accused of',
 * 'if' and the like undo it too; 'was forced to', 'decided to' keep it.
 */
export function isAsserted(unit: Unit, i: number, form: Form): boolean {
  const { words } = unit;
  if (words.at(-1)?.text === '?') return false;
  if (form === 'base' && !isToldBase(unit, i)) return false;
  for (let k = i - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++) {
    const { text, quote, pos } = words[k]!;
    if (quote >= 0) return true;
    if (text === 'no' && words[k + 1]?.text === 'longer') continue;
    if (/^(?:can|could|ca|may)$/.test(text) && words.slice(k + 1, i + 1).some(word => word.text === 'longer')) continue;
    if (text === 'not' && words[k + 1]?.text === 'only') continue;
    if (NOT.has(text) && !(text === 'yet' && words[k + 1]?.text === 'another') && !endsBefore(unit, k, i)) return false;
    if (UNREAL.has(text) && !isName(unit, k) && !endsBefore(unit, k, i)) return false;
    if (/^(?:when|whenever|once)$/.test(text) && isHabit(unit, k, i)) return false;
    if (CLAUSE_STARTS.has(text) && k < i - 1) return true;
    if (text === ',' && pos === 'PUNCT' && steps > 6) return true;
    if (text === 'and' && steps > 3) return true;
  }
  return true;
}

/** 'when it is removed' tells what happens, and not what did. */
const isHabit = ({ words }: Unit, k: number, i: number): boolean =>
  words.slice(k + 1, i).some(({ text }) => /^(?:is|are|gets?)$/.test(text));

// 'to delete' and 'delete' tell nothing by themselves; 'was forced to delete', 'did delete' do.
function isToldBase(unit: Unit, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
    const { text } = unit.words[k]!;
    if (text === 'did' || text === 'does') return !/^(?:not|n't)$/.test(unit.words[k + 1]?.text ?? '');
    if (REAL_TO.has(text)) return true;
    if (!/^(?:to|quietly|hastily|quickly|swiftly|it|them|him|her|then|later|subsequently)$/.test(text)) return false;
  }
  return false;
}

/** A full clause stands between: 'asked about it, she deleted the post'. */
function endsBefore(unit: Unit, k: number, i: number): boolean {
  for (let m = k + 1; m < i; m++)
    if (/^(?:,|after|before|;|–|—|but|when|because|following|then|since|which|having|said)$/.test(unit.words[m]!.text))
      return true;
  return false;
}

/** 'Will', 'May' as names. */
function isName(unit: Unit, k: number): boolean {
  const { text, capital, pos } = unit.words[k]!;
  return capital && pos === 'PROPN' && k > 0 && /^(?:will|may|can)$/.test(text);
}
