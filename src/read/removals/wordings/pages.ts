// What a reader finds where the post was: 'the link now returns an error', 'leads to a page saying it is unavailable'.
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import type { Who } from '../../occasions/sentences/who.ts';
import { setOf } from '../../word-list.ts';
import { headAt } from '../clauses/heads.ts';
import { isAsserted } from '../clauses/scope.ts';
import type { Wording } from './cue.ts';
import { targetAt, toldBefore } from './target.ts';

/** Words with which such a page may be told of. */
export const PAGE_WORDS = setOf('404 error errors notice message warning page pages screen nothing');

const PLACE =
  /^(?:links?|url|address|page|listing|visitors?|visits?|search(?:es)?|clicking|users|handle|username|fans|anyone|post|article|interview|column|essay|op-ed|video|clip|tweet|profile|account|episode|programme|feed|where)$/;
const SHOWS =
  /^(?:leads?|led|leading|returns?|returned|returning|goes|went|shows?|showed|showing|displays?|displayed|brings?|brought|produces?|produced|takes|took|met|greeted|redirects?|redirected|opens?|opened|gives?|gave|yields?|yielded|gets?|got|find|finds|found|bears?|carries|carried|replaced|began|remains|call|calls|reads?)$/;
const SAYS = /^(?:saying|that|stating|reading|says|read|telling|to)$/;
const GONE =
  /^(?:unavailable|removed|viewed|available|violat\w+|reported|exist|exists|found|restricted|deleted|broken|missing|error|gone)$/;

/** Head of what is no more there, or null where only the talk before tells; `undefined` if no such page is told of. */
function pageAt({ words }: Unit, i: number): { head: number | null; first: number; last: number } | undefined {
  const { text } = words[i]!;
  if (text === 'error' && words[i - 1]?.text === 'in') return undefined;
  const shows = lastBefore(words, i, SHOWS, 9);
  const place = lastBefore(words, shows ?? i, PLACE, 20);
  const says = SAYS.test(words[i + 1]?.text ?? '');
  const quoted = says && (words[i + 2]?.quote ?? -1) >= 0 && place !== null;
  const notice =
    quoted || (says && words[i + 1]!.text !== 'to' && words.slice(i + 2, i + 16).some(word => GONE.test(word.text)));
  if (/^(?:notice|message|warning|screen)$/.test(text) && !notice && !isErrorMessage(words, i)) return undefined;
  if (text === 'nothing' && !/^(?:but|more)$/.test(words[i + 1]?.text ?? '') && place === null) return undefined;
  if (/^pages?$/.test(text) && !notice && !/^(?:error|blank|empty|404|found|missing)$/.test(words[i - 1]?.text ?? ''))
    return undefined;
  if (text === 'nothing' || (shows === null && (place === null || /^errors?$/.test(text)))) return undefined;
  if (place === null && !notice && !/^pages?$/.test(text)) return undefined;
  const last = notice ? Math.min(i + 3, words.length - 1) : i;
  return { head: place === null ? null : headOf(words, place, shows ?? i), first: shows ?? i, last };
}

const isErrorMessage = (words: Word[], i: number): boolean => words[i - 1]?.text === 'error';

function lastBefore(words: Word[], i: number, what: RegExp, reach: number): number | null {
  for (let k = i - 1; k >= 0 && k >= i - reach; k--) if (words[k]!.quote < 0 && what.test(words[k]!.text)) return k;
  return null;
}

/** The post or the account that the place leads to: 'the link to the video', 'searches for her handle'. */
function headOf(words: Word[], place: number, to: number): number | null {
  for (let k = to - 1; k >= Math.max(0, place - 3); k--) {
    const head = words[k] ? headAt(words, k) : null;
    if (head === 'post' || head === 'account') return words[k]!.text === 'page' ? null : k;
  }
  return null;
}

/** Words that a notice goes on with: 'that the content could not be viewed'. */
export const NOTICE = 9;

/** The wording that turns on such a page. */
export function page(unit: Unit, i: number, who: Who): Wording | null {
  const found = PAGE_WORDS.has(unit.words[i]!.text) ? pageAt(unit, i) : undefined;
  if (!found || !isAsserted(unit, found.first, 'past')) return null;
  const target = found.head === null ? toldBefore(i) : targetAt(unit, found.head, who);
  return {
    word: i,
    first: found.first,
    last: found.last,
    verb: { act: isClosed(unit, i) ? 'hide' : 'vanish', form: 'past' },
    target,
    agent: null,
    seen: true,
    rule: 'page',
  };
}

/** 'met a notice saying that this video is private'. */
const isClosed = ({ words }: Unit, i: number): boolean =>
  words.slice(i + 1, i + NOTICE).some(({ text }) => text === 'private');
