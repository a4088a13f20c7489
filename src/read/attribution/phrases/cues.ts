// Words that report speech. The lists are our own.
import { GERMAN_SAYING } from '../../german.ts';
import { setOf } from '../../word-list.ts';

/** Lemmas of verbs that introduce somebody's words, English and German. */
export const REPORTING = setOf(`
  say tell add ask reply respond answer note argue claim insist suggest explain declare announce write tweet post state
  warn admit acknowledge concede continue conclude recall joke quip remark observe comment promise vow pledge urge call
  describe dub label refer blast slam criticize criticise accuse deny dismiss reject stress emphasize emphasise highlight point
  report cite quote read testify swear shout yell cry scream whisper mutter murmur exclaim proclaim predict
  believe think feel wonder agree disagree contend assert allege maintain caution complain lament confess boast brag
  charge counter retort shoot fire hit tease praise thank mock ridicule deride decry denounce condemn blame rail
  confirm clarify reiterate repeat echo propose recommend advise request demand plead beg invite encourage express
  elaborate interject interrupt chime offer opine muse ponder reflect speculate estimate reason rule find
  characterize characterise portray paint term brand name consider deem regard view see compare liken
  caption message text email mail blog retweet share upload publish release issue sign sing chant rap recite narrate
  speak talk discuss address mention reference allude invoke evoke tout hail laud champion defend justify
  apologize apologise laugh sigh smile shrug nod go begin start finish open close wrap sum
  push press hammer attack lash assail lambaste rip swipe knock jab needle taunt troll
  remember recount relate reveal disclose divulge confide inform notify assure reassure remind instruct order
  summarize summarise interpret translate paraphrase word phrase put use entitle title headline
  bemoan bristle fume gush rave marvel enthuse demur object protest
  hint imply intimate insinuate indicate signal show
  spit sniff snort scoff sneer jeer crow thunder quoth deadpan drawl purr growl bark snap groan moan grumble chuckle giggle
  grin beam trill gasp croak hiss roar bellow intone venture volunteer crack jibe huff gloat chortle cackle wail sob pout rejoin
  rasp holler chirp simper blurt grunt
`).union(new Set(GERMAN_SAYING));

/** The narrow core: with one of these beside the marks there is hardly a doubt. */
export const SAYING = setOf(
  `say tell add ask reply respond answer note argue claim insist explain declare announce write tweet state warn
  admit acknowledge concede continue conclude recall joke quip remark observe comment promise vow stress
  sagen erklären schreiben hinzufügen meinen betonen erwidern antworten sprechen mitteilen`,
);

/** Verbs before a name or a term as often as before an opinion: 'dubbed “…”'. */
export const NAMING = setOf(
  'call dub name nickname title entitle label term brand rename known nennen bezeichnen titeln heißen',
);

/** Nouns that hold somebody's words: 'in a statement', 'her post', 'the letter'. */
export const VESSELS = setOf(`
  statement post tweet letter email message memo note comment remark speech interview video clip caption story article
  report editorial column blog book memoir essay ad advertisement poll survey filing lawsuit complaint transcript
  press release headline question answer reply response account testimony address
`);
