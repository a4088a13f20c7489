// Words that tell whether a clause looks back or ahead.
import { setOf } from '../../word-list.ts';

export const MODAL = setOf("will 'll ’ll wo shall would may might must should can could");
/** Verbs and adjectives of planning: what they govern is ahead even where they stand in the past. */
export const PLAN = setOf(
  `schedule plan expect slate intend postpone delay book due likely aim hope prepare extend ready set about pace track
  course`,
);
export const PLAN_ALONE = setOf('schedule postpone slate extend await plan');
export const DUE = setOf('due effective');
/** Verbs whose past looks like their base form: in a report they are past unless something makes them future. */
export const UNCHANGED = setOf('set put cut hit shut quit read hurt let split beat');
/** Events that newspapers tell ahead in the present tense: "plays Leeds on Saturday", "closes Friday". */
export const EVENT = setOf(
  `play host train open close begin start run end travel face visit meet return tour kick resume expire arrive vote head
  hold gather launch air premiere`,
);
/** Before those verbs: a habit, or no statement at all. */
export const NO_EVENT = setOf("who which that did do does not n't always usually often");
/** Those of them that are ahead even in a relative clause: "the convention, which begins Monday". */
export const STARTS = setOf('begin start open close end expire air premiere resume hold');
/** Before a verb in the present they tell what is still to come: "when she speaks Friday". */
export const AWAITING = setOf('when until before after once if unless');
export const BE = setOf("is are am 's ’s 're ’re 'm ’m");
export const WAS = setOf('was were');
export const HAVE = setOf('has have had');
/** What somebody would not do when asked: "a spokesman would not say Tuesday whether …". */
export const REFUSED = setOf(
  'say comment discuss confirm elaborate disclose answer identify speculate explain specify reveal',
);
/** What has happened once it is named: "Monday's decision will be felt", "the win on Tuesday". */
export const HAPPENED = setOf(
  `results result decision decisions ruling rulings verdict attack attacks assault raid shooting shootings bombing bombings blast
  blasts explosion crash killing killings murder death deaths arrest arrests earthquake collapse announcement resignation
  victory victories win wins loss losses defeat defeats gains statement apology post posts tweet tweets comment comments
  remark remarks outburst message messages video clip photo removal deletion incident leak outage`,
);
/** What may lie ahead: "will air an ad during Tuesday's debate". */
export const OCCASION = setOf(
  `debate primary primaries caucus caucuses election contest contests game match final concert show festival ceremony
  gala premiere meeting summit hearing vote speech address rally convention conference event gig interview appointment broadcast episode race
  session showdown encounter forum appearance arguments launch release`,
);
/** What is set for a date long before: "the November election" is the next one, unless it is just over. */
export const SCHEDULED = setOf(
  `election elections primary primaries caucus caucuses convention contest contests ballot referendum championship
  championships tournament festival summit final finals midterms`,
);
export const BOUNDARY = setOf(". ; ! ? : \" “ ” `` '' « »");
/** Where a clause of its own begins. */
export const SUBORDINATE = setOf('that who which if whether because although while when');
/** Subjects: an "-ed" word after one of these is a verb, whatever the tagger says. */
export const SUBJECT = setOf('he she it they we i who');
