// 'Quill left when Lim said “…”', 'Quill replied to Lim, who had written: “…”', 'Quill claimed Lim had told him: “…”': words that
// hang on the verb of a clause are said by who is its subject, whoever the sentence is about.
import { among } from '../../lexemes.ts';
import { phrasesEndingAt, type Scene } from '../phrases/scene.ts';
import type { Told } from './whose.ts';

/** Who is told something, where no name says it. */
const isTold = among('him her them me us you reporters journalists fans followers viewers listeners police people');
const opensClause = among('when after as because before while since until although though if where once');
const isMessaging = among('texted messaged emailed e-mailed dmed');
const claims = among('claim allege say reveal insist recall hear remember learn know believe think complain', 'lemma');
const isSmall = among(
  "had has have 'd later also then once reportedly allegedly privately simply only already previously reply",
);
const isWho = among('who');

/** The phrase of who speaks in the clause that runs into the quote; null where it is the main one, or none does. */
export function toldInClause(scene: Scene, q: number): Told | null {
  const { doc, inQuote, opens, verbs } = scene;
  const { tokens } = doc;
  const open = opens[q]!;
  const sentence = tokens[open]?.sentence;
  const isHere = (i: number) => tokens[i]?.sentence === sentence && inQuote[i]! < 0;
  let verb = open - 1;
  if (isHere(verb) && /^[:,]$/.test(tokens[verb]!.text)) verb--;
  const toSomebody = isHere(verb) && isTold(tokens[verb]!.lexeme);
  if (toSomebody) verb--;
  if (
    !isHere(verb) ||
    (verbs[verb]! < (toSomebody ? 2 : 3) && !isMessaging(tokens[verb]!.lexeme)) ||
    tokens[verb]!.pos !== 'VERB' ||
    /ing$/.test(tokens[verb]!.text)
  )
    return null;
  let end = verb;
  while (isHere(end - 1) && isSmall(tokens[end - 1]!.lexeme)) end--;
  if (!isHere(end - 1)) return null;
  if (isWho(tokens[end - 1]!.lexeme)) return whoOf(scene, end - 1);
  const subject = phraseBefore(scene, end);
  if (subject < 0) return null;
  const before = scene.phrases[subject]!.first - 1;
  if (!isHere(before)) return null;
  const { lexeme, pos } = tokens[before]!;
  // 'told fans that Lim had texted him: “…”', but not 'said that Lim looks “…”'
  const isClaimed =
    scene.phrases[subject]!.kind === 'name' &&
    (pos === 'VERB' ? claims(lexeme) : toSomebody && lexeme.lower === 'that');
  return opensClause(lexeme) || isClaimed ? { phrase: subject, answers: false } : null;
}

/** The longest phrase that ends right before the token: a name, a pronoun, 'the singer'; -1 for none. */
const phraseBefore = (scene: Scene, at: number): number =>
  phrasesEndingAt(scene, at).findLast(p => {
    const { kind, owner } = scene.phrases[p]!;
    return !owner && /^(?:name|he-she|definite)$/.test(kind);
  }) ?? -1;

/** 'replied to Lim, [who] wrote': of who leads the sentence the ranker knows as much. */
function whoOf(scene: Scene, who: number): Told | null {
  const { doc, personOf, phraseAt, phrases } = scene;
  const { tokens } = doc;
  const phrase = phraseAt[who] ?? phrases.length;
  const antecedent = phraseBefore(scene, tokens[who - 1]?.text === ',' ? who - 1 : who);
  if (phrases[phrase]?.first !== who || antecedent < 0 || personOf[antecedent]! < 0) return null;
  const before = tokens[phrases[antecedent]!.first - 1];
  const isObject = before?.sentence === tokens[who]!.sentence && /^(?:ADP|VERB)$/.test(before.pos);
  return isObject ? { phrase, answers: false } : null;
}
