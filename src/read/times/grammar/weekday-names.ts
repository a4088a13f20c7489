// Weekdays that are part of a name: shows, papers, a club.
import { setOf } from '../../word-list.ts';
import { wordBefore } from '../words/match-words.ts';
import type { Match } from '../words/pattern.ts';
import type { Context } from './context.ts';

const WEDNESDAY = 3;
const SUNDAY = 7;
/** Before the name of a paper: 'the Mail on Sunday', 'told Scotland on Sunday'. */
const BEFORE_PAPER = /^(?:the|told|by|newspaper|paper)$/;
const isClub = setOf(
  'star stars actress actor boss manager striker midfielder defender goalkeeper winger captain fans owner',
);
/** "Saturday Night Live", "the BBC’s Sunday with …", "the Mail on Sunday", "Sheffield Wednesday", "Wednesday star Ortega". */
export function isOfName(m: Match, c: Context): boolean {
  const [before, second] = [wordBefore(m), m.words[m.from - 2]?.text ?? ''];
  const next = m.words[m.from + 1]?.text ?? '';
  const behind = c.token(m.from, 1);
  if (m.words[m.from + 1]?.senses.PART !== undefined && /^\p{Lu}\p{Ll}/u.test(behind?.text ?? '')) return true;
  if (
    m.senses.WEEKDAY === SUNDAY &&
    before === 'on' &&
    /^(?:mail|scotland|wales|independent)$/.test(second) &&
    BEFORE_PAPER.test(m.words[m.from - 3]?.text ?? '') &&
    /^\p{Lu}/u.test(c.token(m.from, -2)?.text ?? '')
  )
    return true;
  if (/^['’]s$/.test(before) && next === 'with') return true;
  if (m.senses.WEEKDAY !== WEDNESDAY) return false;
  return before === 'sheffield' || (isClub.has(next) && !/^(?:on|of|by|from|since|last|this)$/.test(before));
}
