// Nouns for what somebody said, which say with whose they are who spoke: "Quill’s retort: …", "was the verdict of Lim".

import { setOf } from '../../word-list.ts';

/** What one says to somebody who has asked, or said something. */
const ANSWERS = setOf('response reply answer retort riposte rejoinder comeback reaction explanation denial excuse');

/** Lemmas. */
const SAID = setOf(`
  verdict view opinion assessment take conclusion comment remark statement message post tweet caption note letter email e-mail
  text advice warning plea appeal promise pledge vow judgment judgement summary description word line quip joke prediction
  defence defense apology tribute greeting farewell boast lament toast pitch ruling observation reasoning diagnosis account
  recollection testimony complaint objection demand request question confession admission announcement shot offering
  contribution punchline sign-off instruction order proposal suggestion argument claim thought analysis estimate
`);

/** What can be of many things besides: 'the view of the harbour', 'the question of the fee'. */
const OF_THINGS = setOf(
  'view question account claim description summary announcement order line take analysis estimate',
);

export const isAnswer = (lemma: string) => ANSWERS.has(lemma);
export const isSaid = (lemma: string) => SAID.has(lemma) || ANSWERS.has(lemma);
/** Whether whoever stands behind 'of' has said it. */
export const isSaidOf = (lemma: string) => isSaid(lemma) && !OF_THINGS.has(lemma);

/** What such a noun does with the words that follow: 'was', 'read', 'ran', 'came'. Lemmas. */
export const RUNS = setOf('be read run go come say begin end open close conclude start');
