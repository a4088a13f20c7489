// What people do within one trade that another of the same trade does not: of a singer and a drummer 'the bassist' is
// neither, where 'the musician' may be either.
import { setOf } from '../../word-list.ts';

const CRAFTS = [
  // The stage.
  'singer vocalist frontman frontwoman crooner songstress chanteuse songbird diva soloist soprano mezzo-soprano tenor baritone songwriter singer-songwriter hitmaker rapper balladeer troubadour minstrel lyricist',
  'guitarist axeman songwriter singer-songwriter frontman frontwoman hitmaker bandleader',
  'drummer percussionist sticksman',
  'bassist',
  'pianist keyboardist organist harpsichordist accordionist composer',
  'violinist violist fiddler cellist',
  'saxophonist trumpeter trombonist flautist flutist clarinettist clarinetist bassoonist',
  'harpist lutenist',
  'producer impresario dj turntablist',
  'conductor maestro bandleader',
  'composer arranger songwriter lyricist librettist',
  'dancer ballerina choreographer',
  'actor actress actor-director tragedian understudy heartthrob',
  'comedian comic compere compère entertainer impressionist ventriloquist',
  'magician illusionist',
  'clown acrobat puppeteer stuntman stuntwoman',
  'model supermodel',
  'quizmaster',
  // The page and the screen.
  'journalist reporter correspondent columnist interviewer editor host presenter podcaster anchor newsreader',
  'novelist author poet playwright dramatist essayist memoirist biographer diarist columnist editor screenwriter historian',
  'photographer',
  'illustrator cartoonist painter',
  'sculptor painter',
  'translator novelist poet',
  'publisher editor',
  'director filmmaker film-maker showrunner screenwriter auteur actor-director documentarian',
  'youtuber streamer influencer tiktoker vlogger gamer blogger',
  // The pitch, the track, the ring.
  'goalkeeper keeper goalie goaltender netminder custodian shot-stopper wicketkeeper',
  'defender defenseman centre-back full-back fullback wing-back sweeper',
  'midfielder playmaker winger',
  'striker forward winger scorer goalscorer',
  'centre flanker fly-half halfback half-back scrum-half prop hooker lock winger fullback full-back',
  'quarterback playmaker',
  'receiver linebacker cornerback lineman',
  'bowler seamer spinner all-rounder',
  'batsman batter opener all-rounder',
  'pitcher hurler',
  'catcher shortstop infielder outfielder slugger batter',
  'golfer',
  'swimmer diver',
  'boxer fighter pugilist heavyweight middleweight welterweight',
  'wrestler judoka fighter',
  'runner sprinter hurdler marathoner triathlete',
  'skater',
  'cyclist rider sprinter climber',
  'driver racer',
  'jockey rider horseman horsewoman equestrian',
  'rower oarsman canoeist sculler',
  'gymnast',
  'skier snowboarder',
  'surfer skateboarder',
  'sailor yachtsman yachtswoman',
  'archer',
  'fencer swordsman',
  'mountaineer alpinist climber',
  'coach manager trainer head-coach',
  'referee umpire linesman',
];
const OF = new Map<string, Set<number>>();
for (const [craft, nouns] of CRAFTS.entries())
  for (const noun of setOf(nouns)) OF.set(noun, (OF.get(noun) ?? new Set()).add(craft));

/** Whether each of the two names a craft, and neither takes in the other: 'drummer' and 'bassist'. */
export const areOtherCrafts = (noun: string, other: string): boolean =>
  OF.has(noun) && OF.has(other) && !isOfOneCraft(noun, other);

/** 'batsman' of an opener. */
export function isOfOneCraft(noun: string, other: string): boolean {
  const [mine, theirs] = [OF.get(noun), OF.get(other)];
  if (!mine || !theirs) return false;
  for (const craft of mine) if (theirs.has(craft)) return true;
  return false;
}

/** Says what somebody does more closely than that they are of a trade. */
export const isCraft = (noun: string) => OF.has(noun);
