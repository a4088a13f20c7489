// Reports from a hearing, a show or a reading name their setting once, at the top: what the people there say is said there.
import type { Medium } from '../../../../models/statement.ts';
import { setOf } from '../../word-list.ts';
import type { Text } from '../frame.ts';
import type { Word } from '../sentences/narration.ts';
import { sign } from '../sentences/signs.ts';
import type { Stamp } from '../stamps/stamp.ts';
import { stampFor } from '../stamps/when.ts';

export interface Setting {
  medium: Medium;
  stamp: Stamp | null;
  /** The sentence that names it: what was said before that one was said elsewhere. */
  unit: number;
  /** Whether the person is there: who the opening names, or everybody in a report from the room. */
  has(person: number): boolean;
}

const STAGES =
  setOf(`hearing committee rally concert gig lecture sermon debate inquest trial tribunal keynote funeral vigil
  commencement graduation audience congregation library hustings`);
const SHOWS = setOf('show episode programme broadcast telecast sofa');
const PLACES = sign(({ folded }) => STAGES.has(folded) || SHOWS.has(folded));
/** Sentences of the opening. */
const OPENING = 4;
/** The last of them that names it beside somebody's words: later ones tell where those were said, and nobody else's. */
const FIRST = 1;

export function settingOf(text: Text): Setting | null {
  return settingOfOpening(text) ?? settingOfTitle(text.doc.title);
}

function settingOfOpening({ units, who, stampsOf, doc }: Text): Setting | null {
  const opening = units.slice(0, OPENING);
  for (const unit of opening) {
    if (!(unit.signs & PLACES) || (unit.index > FIRST && unit.quotes.length > 0)) continue;
    const at = unit.words.findIndex(
      ({ text }, i) =>
        (STAGES.has(text) && unit.words[i + 1]?.pos !== 'NOUN' && isWhere(unit.words, i)) ||
        (SHOWS.has(text) && isRecap(doc.title)),
    );
    if (at < 0) continue;
    const stamps = stampsOf(unit).filter(({ edge }) => edge === null);
    const people = new Set(opening.flatMap(other => [...who.named(other)]));
    return {
      medium: STAGES.has(unit.words[at]!.text) ? 'speech' : 'broadcast',
      stamp: stampFor(unit, at, stamps),
      unit: unit.index,
      has: person => isFromTheRoom(doc.title) || people.has(person),
    };
  }
  return null;
}

/** 'at a rally', 'the hearing was told': and no 'the promoter of a concert', 'ahead of the debate', 'after a concert'. */
function isWhere(words: Word[], i: number): boolean {
  if (words.slice(Math.max(0, i - 5), i).some(({ text }) => text === 'who' || text === 'will')) return false; // 'who was in the audience'
  for (let k = i - 1; k >= 0 && k >= i - PHRASE; k--) {
    const { text, pos, quote } = words[k]!;
    if (/^(?:of|about|for|over|after|before|against|until|since)$/.test(text)) return isWhole(words[k - 1]?.text ?? '');
    if (pos === 'VERB') return /^(?:told|addressed|addressing|attended|heard|opened|opens|interrupted|sat)$/.test(text);
    if (quote >= 0 || /^(?:AUX|ADP)$/.test(pos) || text === ',') return true;
  }
  return true;
}
const PHRASE = 7;
const isWhole = (text: string): boolean =>
  /^(?:day|start|end|opening|night|middle|hundreds|thousands|crowd)$/.test(text);

/** What the headline of a report from the room calls the event: 'Harbour Board AGM live', 'The final, as it happened'. */
function settingOfTitle(title: string | null): Setting | null {
  if (!title || !isFromTheRoom(title)) return null;
  const medium = STAGED.test(title) ? 'speech' : SHOWN.test(title) ? 'broadcast' : null;
  return medium && { medium, stamp: null, unit: 0, has: () => true };
}
const STAGED =
  /\b(?:sketch|address|speech|debate|hearing|AGM|trial|inquest|conference|lecture|rally|awards|concert)\b|^Live:/i;
const SHOWN = /\b(?:final|semi-final|show|episode|contest|grand finale)\b/i;

const isRecap = (title: string | null): boolean => /\b(?:recap|review|live blog|as it happened)\b/i.test(title ?? '');
const isFromTheRoom = (title: string | null): boolean =>
  /\b(?:recap|live blog|as it happened|live(?=:|$)|^live:|^sketch|sketch(?=:|$))/i.test(title ?? '');
