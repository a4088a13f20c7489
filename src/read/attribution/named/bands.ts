// 'The Copper Kettles have split. “…,” the band wrote': a name with its article that leads a sentence, and a verb of many.
import type { Scene } from '../phrases/scene.ts';

/** Sentences looked back over. */
const LOOK_BACK = 60;
/** Tokens of the name without its article. */
const LONGEST = 4;
const OF_MANY = /^(?:have|are|were|say|play|plan|share)$/;

/** The name that led a sentence last before a token; null where none did. */
export function namedTogether({ doc: { sentences, text, tokens } }: Scene, before: number): string | null {
  const here = tokens[before]!.sentence;
  for (let s = here; s >= Math.max(0, here - LOOK_BACK); s--) {
    const { first } = sentences[s]!;
    if (tokens[first]!.text !== 'The') continue;
    let end = first + 1;
    while (end <= first + LONGEST && tokens[end]?.lexeme.capital) end++;
    const [last, verb] = [tokens[end - 1]!, tokens[end]];
    if (end === first + 1 || end > before || !last.text.endsWith('s') || !verb) continue;
    const many = OF_MANY.test(verb.text) || (verb.pos === 'VERB' && /[^s]ed$/.test(verb.text));
    if (many) return text.slice(tokens[first]!.start, last.end);
  }
  return null;
}
