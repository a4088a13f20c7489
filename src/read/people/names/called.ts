// Other names that the words around them say are somebody's: 'Quill, ‘Moose’ to her friends', 'posts as @quay_ada',
// 'She answered to the name Ada Roe'.
import { among } from '../../lexemes.ts';
import type { Word } from '../words/words.ts';
import type { Member } from './member.ts';
import type { NameSpan } from './name-span.ts';

/** A span of names, and the member whose name it is said to be. */
export interface Called {
  span: number;
  member: number;
}

/** Characters looked at before a name, and behind it. */
const BEFORE = 60;
const BEHIND = 40;
/** What stands right before another name where a few words give it: hardly any name has these before it. */
const names = among(`name of as is was being , “ ‘ " '`, 'key');
/** Characters of the longest that OPENS takes. */
const OPENING = 6;
/** Spans looked back over for whose name it is. */
const LOOK_BACK = 8;

const OPENS = /^(?:,|,? [–—(]|,? or)? ?[“‘"']?$/;
const SOME =
  '(?:(?:(?:his|her|their|my|our|the|all|most|some|many|those|old|close) )?(?:[\\p{L}-]{1,14} )?' +
  '(?:[\\p{L}-]{3,14}s|family|mother|mum|mom|father|dad|wife|husband|bank|landlord|children|faithful|press|nation)|' +
  'all|everyone|everybody|anyone|nobody)';
/** 'to his friends', 'as her fans call her', 'on the terraces' */
const TO_SOME = new RegExp(
  `^[”’"',]{0,2} (?:to ${SOME}\\b|as ${SOME} (?:call|know)s? (?:him|her|them)\\b|(?:on the terraces|in the (?:dressing room|trade|family))\\b)`,
  'u',
);
const KIND = '(?:(?:real|legal|full|birth|given|actual|own|stage|pen|maiden|married|online) )?';
/** 'answered to the name', 'under her own name', 'His real name is' */
const NAMED = new RegExp(
  `(?:answer(?:s|ed|ing)?(?: there| here| in court| at work| online| always| only)? to|go(?:es)? by|went by|sign(?:s|ed)|book(?:s|ed) in|check(?:s|ed) in|register(?:s|ed)|giv(?:es|ing)|gave|known)` +
    `(?: (?:there|here|in court|online))?(?: under| by| with| as)? (?:the|his|her|their) ${KIND}name(?: of| as)?,? [“‘"']?$|` +
    `\\b(?:his|her|their|whose) (?:real|legal|full|birth|given|actual|stage|pen|maiden) name(?: is| was| being|,) [“‘"']?$`,
  'iu',
);
/** 'whom everybody calls', 'nicknamed', 'known on the docks as' */
const NICKNAMED =
  /^,? \(?(?:(?:who|whom|that) \p{L}{1,14}(?: \p{L}{1,14}){0,3} calls?|(?:also |long |widely |fondly )?(?:nicknamed|dubbed)(?: by \p{L}{1,14}(?: \p{L}{1,14}){0,2})?|(?:(?:also|better|best|long|widely|fondly|generally) )?known(?: \p{L}{1,14}){0,5} as|a\.?k\.?a\.?|alias|who goes by|or) (?:simply |just |only |plain )?[“‘"']?$/u;
const HANDLED =
  /(?:\b(?:as|under|by)|\b(?:handle|account|username|alias|feed|page|channel|profile|user)(?: name)?(?: is| was| of|,|:)?) [“‘"'(]?$/i;

/** Every name that is said to be another one's, in order. */
export function findCalled(words: Word[], spans: NameSpan[], of: number[], members: Member[], text: string): Called[] {
  const called: Called[] = [];
  for (let s = 1; s < spans.length; s++) {
    const member = isGiven(s) ? ownerBefore(s) : isPerson(s - 1) ? nicknamed(s) : -1;
    if (member >= 0 && member !== of[s]) called.push({ span: s, member });
  }
  return called;

  /** 'posts as @quay_ada', 'answered to the name Ada Roe' */
  function isGiven(s: number): boolean {
    const { core } = spans[s]!;
    const handle = words[core]!.text.startsWith('@');
    if (!handle && (core === 0 || !names(words[core - 1]!.lexeme))) return false;
    const { start } = words[core]!;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    return handle ? HANDLED.test(before) : before.includes('name') && NAMED.test(before);
  }

  /** 'Quill, ‘Moose’ to her friends' */
  function nicknamed(s: number): number {
    const from = words[spans[s - 1]!.last - 1]!.end;
    const { start } = words[spans[s]!.core]!;
    if (start === from || start - from > (of[s]! < 0 ? BEFORE : OPENING)) return -1;
    const gap = text.slice(from, start);
    // Two people may be called alike; a name that is nobody's is a nickname.
    if (of[s]! < 0 && gap.length > 5 && NICKNAMED.test(gap)) return of[s - 1]!;
    if (isNickname(spans[s - 1]!, spans[s]!, gap)) return of[s - 1]!;
    if (!OPENS.test(gap)) return -1;
    const { end } = words[spans[s]!.last - 1]!;
    return TO_SOME.test(text.slice(end, end + BEHIND)) ? of[s - 1]! : -1;
  }

  /** 'They call Quill the Vacuum', 'Everybody knows Quill as Professor' */
  function isNickname({ first }: NameSpan, { core, last }: NameSpan, gap: string): boolean {
    const verb = words[first - 1];
    if (last - core > 2 || verb?.sentence !== words[core]!.sentence) return false;
    return gap === ' as ' ? verb.lemma === 'know' : verb.lemma === 'call' && /^ (?:the )?[“‘"']?$/.test(gap);
  }

  function isPerson(s: number): boolean {
    return of[s]! >= 0 && members[of[s]!]!.kind === 'person';
  }

  /** Whom its sentence names first, else whom the sentence before does. */
  function ownerBefore(s: number): number {
    const here = words[spans[s]!.core]!;
    let [first, sentence] = [-1, here.sentence];
    for (let o = s - 1; o >= 0 && o >= s - LOOK_BACK; o--) {
      const word = words[spans[o]!.core]!;
      if (word.paragraph !== here.paragraph || word.sentence < here.sentence - 1) break;
      if (first >= 0 && word.sentence !== sentence) break;
      if (!isPerson(o) || word.quote !== here.quote || word.text.startsWith('@')) continue;
      [first, sentence] = [of[o]!, word.sentence];
    }
    return first;
  }
}
