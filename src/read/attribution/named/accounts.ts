// Whose a post is by the page or the body that it is said to be of: "a post on Quill’s account", "the White House X account",
// "a Netflix statement".
import type { Scene } from '../phrases/scene.ts';
import { bodyMeant, bodyWithin } from './bodies.ts';
import { familiesCalled, isPlatform } from './body-nouns.ts';
import { mentionIn } from './mentions.ts';
import { type Named, NOBODY } from './named.ts';
import { PAGE } from './whole.ts';

/** How whoever calls names a phrase. */
type Naming = (p: number) => Named;

/** What a body puts out: its name stands before it as before no photo. */
const PUT_OUT =
  /^(?:statement|account|page|profile|website|site|feed|handle|post|tweet|announcement|release|apology|spokes\w+)$/i;
const ON = /^(?:on|to|from|via|by|in|at)$/;
/** Tokens behind 'a post' within which it is told where it stands. */
const REACH = 12;

/** Who wrote what phrase `p` means, by the page that it stands on or the name that stands before it. */
export function byAccount(scene: Scene, p: number, nameOf: Naming): Named {
  const own = holderOf(scene, p, PUT_OUT, nameOf);
  if (own.speaker !== null) return own;
  // 'a club statement'
  const { first, head } = scene.phrases[p]!;
  const kind = scene.doc.tokens[head - 1]!;
  if (head - 1 > first && kind && !kind.lexeme.capital && familiesCalled(kind.lexeme).size)
    return { person: null, speaker: bodyMeant(scene, kind.text, first) };
  const { doc, inQuote, phraseAt, phrases } = scene;
  const { last } = phrases[p]!;
  const { sentence } = doc.tokens[last - 1]!;
  for (let i = last; i < last + REACH && doc.tokens[i]?.sentence === sentence && inQuote[i]! < 0; i++) {
    if (!ON.test(doc.tokens[i]!.text)) continue;
    for (let o = phraseAt[i + 1] ?? phrases.length; phrases[o] && phrases[o]!.first <= i + 4; o++) {
      const page = holderOf(scene, o, PAGE, nameOf);
      if (page.speaker !== null && !isPlatform(page.speaker)) return page;
    }
  }
  return NOBODY;
}

/** Whose the page is that the phrase means: "Quill’s account", "the official Labour Party account". */
function holderOf(scene: Scene, p: number, nouns: RegExp, nameOf: Naming): Named {
  const { cast, doc, phrases } = scene;
  const { first, head, kind, owner, start } = phrases[p]!;
  const noun = doc.tokens[head]!;
  const isPage = nouns.test(noun.text) || (nouns === PAGE && isPlatform(noun.text));
  if (owner || !isPage || head === first) return NOBODY;
  for (let o = p - 1; phrases[o] && phrases[o]!.first >= first; o--) {
    if (!phrases[o]!.owner) continue;
    const said = nameOf(o);
    if (said.speaker !== null) return said;
    return { person: null, speaker: bodyWithin(scene, phrases[o]!.first, phrases[o]!.last) };
  }
  // 'Channel 4’s X account', where the owner is no phrase
  if (/^['’]s?$/.test(doc.tokens[first - 1]?.text ?? ''))
    return { person: null, speaker: bodyWithin(scene, first - 2, first - 1) };
  // 'the Royal Family’s X account', of which 'the Royal Family’s X' may be a name
  const person = mentionIn(cast, start, noun.start);
  if (person >= 0) return { person, speaker: cast.people[person]!.name };
  return kind === 'name' ? NOBODY : { person: null, speaker: bodyWithin(scene, first, head) };
}
