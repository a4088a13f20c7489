// What a verb beside a quote does, finer than whether it reports: the trees split the numbers where they like.
import { setOf } from '../../word-list.ts';
import { NAMING, VESSELS } from './cues.ts';

/** Report words now and then; mostly they tell of something else. */
const NOW_AND_THEN = setOf(`
  find express use put begin start finish open close wrap sum read see show issue release publish share upload push press
  hammer attack lash rip swipe knock touch fire hit go nod sigh smile laugh speak talk discuss address word phrase
  view compare consider regard deem order rule sign sing reveal relate signal indicate invoke evoke defend
  champion justify encourage invite offer estimate charge blame point interpret translate
`);
const OPINIONS = setOf('think believe feel wonder muse ponder reflect hope fear know want suspect consider');
const TO_SOMEBODY = setOf('tell ask urge warn remind assure reassure inform notify instruct advise request beg plead');
const TURNS = setOf(
  'add continue reply respond answer retort counter interject interrupt chime ask conclude begin elaborate quip joke',
);
const WRITES = setOf('write tweet retweet post caption blog email mail text message sign read schreiben');

/** 0 no verb, 1 any other; then the likelier it is to stand by somebody's words, the higher. */
export function verbKindOf(lemma: string, verb: number): number {
  if (verb < 2) return verb;
  if (verb === 3) return TURNS.has(lemma) ? 10 : TO_SOMEBODY.has(lemma) ? 8 : WRITES.has(lemma) ? 9 : 11;
  if (NAMING.has(lemma)) return 4;
  if (OPINIONS.has(lemma)) return 3;
  if (NOW_AND_THEN.has(lemma)) return 2;
  if (WRITES.has(lemma)) return 6;
  return TO_SOMEBODY.has(lemma) ? 5 : 7;
}

/** Nouns of speaking that are no texts: 'her claim that', 'his call to'. */
const SPEECH = setOf(`
  claim call charge accusation assertion argument promise pledge vow warning remark word joke quip request demand question
  answer reply response criticism praise suggestion proposal admission denial apology announcement declaration prediction
  insistence observation description characterization depiction contention statement attack boast slogan motto mantra message
  dictum line refrain chant advice testimony opinion view belief
`);

/** 2 a text or an utterance, 1 any other noun, 0 none: what somebody owns beside a quote. */
export const speechNounOf = (lemma: string, pos: string): number =>
  SPEECH.has(lemma) || VESSELS.has(lemma) ? 2 : pos === 'NOUN' ? 1 : 0;

/** 1 -ing, 2 another form that is no past one, 3 a past form; 0 no verb. */
export function verbFormOf(text: string, verb: number): number {
  if (verb === 0) return 0;
  if (text.endsWith('ing')) return 1;
  return /ed$|^(?:said|told|wrote|went|put|made|thought|felt|spoke|took|gave|got|came|had|was|were|did)$/.test(text)
    ? 3
    : 2;
}
