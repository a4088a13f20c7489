// Who speaks where the cast and the phrase leave it open: better the likeliest than nobody.
import { isRole, isWork, nounGender } from '../../people/words/role-words.ts';
import type { Scene } from '../phrases/scene.ts';
import { firstFrom } from './mentions.ts';
import type { Named } from './named.ts';
import { mainPerson } from './principals.ts';
import { remainsUnnamed } from './unnamed-nouns.ts';

/** 'By noon the line had been swapped for “…”', 'It now reads: “…”' */
const CHANGED =
  /\b(?:swapped|changed|rewritten|reworded|replaced|edited|amended|altered|updated|revised|tacked on|now (?:says|reads|runs)|referred instead)\b[^“”"‘]{0,90}$/;
/** Characters before a quote in which its post may be told to have been changed. */
const BEFORE = 160;
/** Sentences before a pronoun in its paragraph. */
const FURTHEST = 2;

/** `p`: the phrase that the quote was given to; `before`: who spoke the quote before. */
export function lastResort(scene: Scene, p: number, quoteStart: number, before: Named | null): Named | null {
  const { doc, phrases, verbs } = scene;
  if (before?.speaker && CHANGED.test(doc.text.slice(Math.max(0, quoteStart - BEFORE), quoteStart))) return before;
  const { first, head, kind, last } = phrases[p]!;
  const word = doc.tokens[head]!.text.toLowerCase();
  if (word === 'he' || word === 'she') return onlyNamed(scene, p);
  // 'the director replied', 'sobbed the 26-year-old', in an article about one
  const speaks = doc.tokens[last]?.pos === 'VERB' || verbs[first - 1]! > 1;
  const someone = isRole(word) || isWork(word) || (word === 'old' && doc.tokens[head - 2]?.text === 'year');
  if (kind !== 'definite' || !speaks || !someone || remainsUnnamed(word)) return null;
  const speaker = mainPerson(scene);
  return speaker === null || isOfOtherGender(scene, speaker, word) ? null : { person: null, speaker };
}

function isOfOtherGender({ cast }: Scene, speaker: string, noun: string): boolean {
  const known = cast.people.find(({ name }) => name === speaker)?.gender ?? null;
  const told = nounGender(noun);
  return told !== null && known !== null && known !== 'neutral' && told !== known;
}

/** The one person whom the sentences before a pronoun name, in its paragraph; null where they name none, or several. */
function onlyNamed({ cast, doc, phrases }: Scene, p: number): Named | null {
  const { first, start } = phrases[p]!;
  const { paragraph, sentence } = doc.tokens[first]!;
  let only = -1;
  for (let m = firstFrom(cast, start) - 1; m >= 0; m--) {
    const mention = cast.mentions[m]!;
    if (mention.paragraph !== paragraph || sentence - mention.sentence > FURTHEST) break;
    if (mention.kind !== 'name' || cast.people[mention.person]!.kind !== 'person') continue;
    if (only >= 0 && only !== mention.person) return null;
    only = mention.person;
  }
  return only < 0 ? null : { person: only, speaker: cast.people[only]!.name };
}
