// Nouns that follow from what somebody did, suffered, or where they stand: who wrote is the author, who was killed the victim.
import { setOf } from '../../word-list.ts';

/** Before the lemma of what was done to somebody. */
export const PASSIVE = 'be ';

const HARMED = 'kill murder shoot stab strangle poison drown assassinate slay';
const HURT = `${HARMED} rob attack assault beat mug injure hurt wound bully harass abduct kidnap rape scam defraud swindle`;
/** Nouns, what their bearers do, and what is done to them. Lemmas. */
const DEEDS: [nouns: string, does: string, suffers: string, at?: string][] = [
  ['author', 'write publish pen author', ''],
  ['playwright dramatist novelist poet', 'write', ''],
  ['victim', '', HURT],
  ['deceased', 'die drown perish', HARMED],
  ['suspect', '', 'arrest detain charge suspect question seek want'],
  ['accused defendant', 'plead', 'accuse charge indict try jail sentence convict fine'],
  ['killer murderer assassin gunman shooter', `${HARMED}`, ''],
  ['attacker assailant', `attack assault ${HARMED}`, ''],
  ['fugitive runaway escapee', 'escape flee run abscond', ''],
  ['prisoner inmate convict', '', 'jail imprison sentence convict incarcerate'],
  ['offender', 'offend', 'convict fine sentence jail'],
  ['thief robber burglar', 'steal rob burgle', ''],
  ['winner victor champion', 'win triumph beat lift retain hoist', 'elect crown'],
  ['laureate prizewinner', 'win', 'award honour honor'],
  ['loser runner-up', 'lose', 'beat defeat edge pip outpoint overcome thrash topple eliminate'],
  ['founder co-founder', 'found establish start co-found launch create', ''],
  ['architect designer', 'design build draw', ''],
  ['builder', 'build', ''],
  ['creator inventor', 'create invent devise develop', ''],
  ['survivor', 'survive', 'rescue'],
  ['hostage captive', '', 'kidnap abduct capture hold'],
  ['patient', '', 'treat hospitalise hospitalize diagnose'],
  ['artist painter', 'paint draw', ''],
  ['composer', 'compose', ''],
  ['graduate', 'graduate', ''],
  ['candidate nominee', 'run stand', 'nominate'],
  ['bride groom newlywed', 'marry wed', 'marry wed'],
  ['guest', 'join appear', 'welcome invite interview host'],
  ['successor', 'succeed replace', ''],
  ['refugee exile', 'flee', 'exile banish'],
  ['retiree pensioner', 'retire', ''],
  ['captain skipper', 'captain skipper lead', '', 'armband helm'],
  ['ceo', 'run head lead manage', '', 'helm'],
  ['boss manager coach', 'manage coach', '', 'dugout touchline'],
  ['goalkeeper keeper goalie goaltender', 'save', '', 'posts goal nets gloves'],
  ['striker forward', 'score', ''],
  ['singer vocalist frontman frontwoman', 'sing front croon', '', 'microphone mic vocals'],
  ['drummer percussionist', 'drum', '', 'drums drum'],
  ['bassist', '', '', 'bass'],
  ['guitarist', 'strum', '', 'guitar guitars'],
  ['pianist keyboardist organist', '', '', 'piano keys keyboard keyboards organ'],
  ['violinist fiddler', '', '', 'violin fiddle'],
  ['cellist', '', '', 'cello'],
  ['trumpeter', '', '', 'trumpet'],
  ['saxophonist', '', '', 'saxophone sax'],
  ['harpist', '', '', 'harp'],
  ['dj', '', '', 'decks'],
  ['conductor maestro', 'conduct', '', 'baton'],
  ['driver motorist', 'drive', '', 'wheel'],
  ['jockey rider', 'ride', '', 'saddle'],
  ['referee umpire', 'referee send book caution', '', 'whistle'],
  ['pitcher', 'pitch', '', 'mound'],
  ['shortstop', '', '', 'shortstop'],
  ['director filmmaker', 'direct shoot film', ''],
  ['actor actress', 'act star', ''],
  ['chef cook', 'cook', ''],
  ['host presenter', 'host present', ''],
  ['interviewer', 'interview ask', ''],
  ['teacher', 'teach', ''],
  ['whistleblower', 'leak', ''],
  ['newcomer', 'join arrive', ''],
  ['owner', 'own buy acquire', ''],
  ['landlord landlady', 'own let evict', ''],
  ['tenant', 'rent', 'evict'],
  ['pupil student protégé apprentice trainee', '', 'teach train tutor coach mentor'],
  ['official', 'referee umpire', ''],
];
/** Before the post where somebody stands, or what they play. */
export const AT = 'at ';
/** Where one can stand, and what one can play: these, and what the nouns name. */
export const POSTS = new Set(setOf('viola trombone flute clarinet accordion banjo'));
/** By the noun: the deeds that make somebody one. */
export const DOES = new Map<string, readonly string[]>();
const all = (list: string, before = '') => (list ? [...setOf(list)].map(word => before + word) : []);
for (const [nouns, does, suffers, at = ''] of DEEDS) {
  const deeds = [...all(does), ...all(suffers, PASSIVE), ...all(at, AT)];
  for (const post of all(at)) POSTS.add(post);
  for (const noun of setOf(nouns)) DOES.set(noun, deeds);
}
