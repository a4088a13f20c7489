// "Lim asked Quill for the deeds. “They are mine,” was the answer.": whoever was asked has answered.
import { among } from '../../lexemes.ts';
import type { Scene } from '../phrases/scene.ts';
import { GENDER_OF } from '../phrases/words.ts';
import type { Told } from './whose.ts';

const ASKS =
  /^(?:ask|question|press|quiz|challenge|urge|beg|invite|order|email|text|approach|accuse|remind|tell|warn|call|write|implore|request)$/;
/** Sentences before an answer in which somebody is asked. */
const BACK = 2;

/** The phrase of who was asked right before the token; null where nobody was. */
export function whoWasAsked({ doc, inQuote, personOf, phraseAt, phrases }: Scene, at: number): Told | null {
  const { tokens } = doc;
  const { paragraph, sentence } = tokens[at]!;
  for (let i = at - 1; i >= 0 && tokens[i]!.sentence >= sentence - BACK; i--) {
    if (tokens[i]!.paragraph < paragraph - 1) return null;
    if (inQuote[i]! >= 0 || tokens[i]!.pos !== 'VERB' || !ASKS.test(tokens[i]!.lemma)) continue;
    const passive = tokens[i - 1]?.lemma === 'be';
    const behind = phraseAt[i + 1] ?? phrases.length;
    const object = /^(?:on|to)$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
    const phrase = passive ? (phraseAt[i - 1] ?? phrases.length) - 1 : behind;
    const stands = passive ? phrases[phrase]?.last === i - 1 : phrases[phrase]?.first === object;
    return stands && personOf[phrase]! >= 0 ? { phrase, answers: true } : null;
  }
  return null;
}

const isReplying = among('reply respond answer retort counter', 'lemma');
/** 'Lim told Quill to go. “I am staying,” he replied': whoever was spoken to; null where it is not told so. */
export function whoReplies(scene: Scene, q: number): Told | null {
  const { closes, doc } = scene;
  const { tokens } = doc;
  const at = closes[q]!;
  if (!isReplying(tokens[at + 1]?.lexeme)) return null;
  const gender = GENDER_OF.get(tokens[at]!.text);
  if (!gender) return null;
  const told = whoWasAsked(scene, scene.opens[q]!);
  const known = told && scene.cast.people[scene.personOf[told.phrase]!]!.gender;
  return known === null || known === gender ? told : null;
}
