// 'Asked about Quill, she said': whoever a participle tells of at the head of a sentence is not its subject.
import { among } from '../../lexemes.ts';
import type { Ref } from '../discourse.ts';
import { isPossessive, type Word } from '../words/words.ts';

/** What the subject of a sentence does, or has done to it, beside saying something. */
const leads = among(`
  asked pressed questioned quizzed speaking talking writing referring responding replying describing discussing addressing
  commenting reflecting quoting citing mentioning praising thanking accusing recalling joking turning pointing joined
`);
const opens = among('when while after before if on');
/** Words from the head of the sentence to the pronoun. */
const REACH = 25;

/** Whether the reference stands by name in such a clause, which ends right before the pronoun words[at]. */
export function isSpokenOf(words: Word[], ref: Ref, at: number): boolean {
  if (ref.kind !== 'name' || words[at - 1]?.text !== ',' || at - ref.first > REACH) return false;
  const { sentence } = words[at]!;
  if (words[ref.first]!.sentence !== sentence || isPossessive(words[ref.last])) return false;
  let first = ref.first;
  while (first > 0 && at - first < REACH && words[first - 1]!.sentence === sentence && words[first - 1]!.quote < 0)
    first--;
  return leads(words[opens(words[first]!.lexeme) ? first + 1 : first]!.lexeme);
}
