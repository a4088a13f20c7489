// 'Quill was told by Lim that “…”', 'Quill was called “…” by Lim': in the passive who speaks stands behind 'by'.
import { setOf } from '../../word-list.ts';
import type { Scene } from '../phrases/scene.ts';
import { named, type Told } from './whose.ts';

/** Verbs by which somebody gives words to another, or of another. Lemmas. */
const TELLS =
  setOf(`tell ask warn remind inform advise assure urge order instruct describe call dub brand label hail quote denounce mock deride
  praise slam blast slate lambast liken compare dismiss condemn characterise characterize ridicule nickname greet accuse summon admonish reproach welcome taunt`);
/** Tokens from a participle to its 'by', and from there to the quote. */
const REACH = 12;

/** The agent of a passive verb of telling that the quote hangs on; null where there is none. */
export function toldInPassive(scene: Scene, q: number): Told | null {
  const { closes, doc, opens } = scene;
  const { tokens } = doc;
  const [open, close] = [opens[q]!, closes[q]!];
  const verb = participleBefore(scene, open);
  if (verb < 0) return null;
  for (let i = verb + 1; i < open; i++) {
    if (tokens[i]!.text === 'by') return agentAt(scene, i + 1, open);
    if (tokens[i]!.pos === 'VERB') return null;
  }
  // 'was called “…” by Quill'
  const by = tokens[close]?.text === 'by' ? close : -1;
  return by > 0 && tokens[by]!.sentence === tokens[verb]!.sentence ? agentAt(scene, by + 1, by + REACH) : null;
}

/** Index of the participle of telling before the quote, nothing of which anybody else is the subject between; -1 for none. */
function participleBefore({ doc: { tokens }, inQuote }: Scene, open: number): number {
  const sentence = tokens[open]?.sentence;
  for (let i = open - 1; i > open - REACH * 2 && tokens[i]?.sentence === sentence; i--) {
    const { lemma, pos, text } = tokens[i]!;
    if (inQuote[i]! >= 0 || text === ';') return -1;
    if (pos !== 'VERB' || !TELLS.has(lemma)) {
      // 'was told by Quill that Lim said “…”'
      if (pos === 'VERB' && /^(?:say|write|add|reply|post|tweet)$/.test(lemma)) return -1;
      continue;
    }
    return isPassive(i) || isReduced(i) ? i : -1;
  }
  return -1;

  /** 'Quill, once called “…” by Lim', 'Quill, described by Lim as “…”' */
  function isReduced(verb: number): boolean {
    let before = verb - 1;
    while (tokens[before]?.pos === 'ADV') before--;
    return tokens[before]?.text === ',' || tokens[verb + 1]?.text === 'by';
  }

  function isPassive(verb: number): boolean {
    for (let i = verb - 1; i > verb - 4 && tokens[i]?.sentence === sentence; i--) {
      if (tokens[i]!.lemma === 'be' || tokens[i]!.lemma === 'get') return true;
      if (tokens[i]!.pos !== 'ADV') return false;
    }
    return false;
  }
}

/** 'by his coach, [Ian Brill],', 'by [the club’s own fans]': the name behind a comma says who the phrase means. */
function agentAt(scene: Scene, at: number, end: number): Told | null {
  const told = named(scene, at);
  if (!told) return null;
  const { last } = scene.phrases[told.phrase]!;
  const apposed = scene.doc.tokens[last]?.text === ',' && last + 1 < end ? named(scene, last + 1) : null;
  return apposed && scene.phrases[apposed.phrase]!.kind === 'name' && scene.personOf[apposed.phrase]! >= 0
    ? apposed
    : told;
}
