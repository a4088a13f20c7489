// What people are called by what they do or are to others. Nobody is known here by name.
import { setOf } from '../../word-list.ts';
import type { Gender } from './lexicon.ts';

/** What people are called by what they do; each line is a family whose members may stand for one another. */
const ROLE_FAMILIES = {
  politics: `president senator congressman congresswoman congressperson representative governor mayor minister premier chancellor
    vice-chancellor secretary lawmaker politician candidate nominee hopeful contender councillor councilman councilwoman legislator
    parliamentarian mp mep msp mla td leader president-elect speaker frontrunner front-runner democrat republican conservative liberal
    independent ambassador diplomat envoy commissioner prime-minister vice-president statesman stateswoman incumbent opponent rival
    whip delegate backbencher peer tory socialist deputy taoiseach tánaiste`,
  stage: `singer songwriter singer-songwriter rapper musician artist star superstar popstar actor actress comedian comic frontman frontwoman
    guitarist drummer bassist pianist cellist violinist composer conductor dancer choreographer hitmaker vocalist soloist entertainer
    performer dj producer crooner diva headliner idol lead actor-director songstress saxophonist trumpeter bandmate lyricist
    compere compère bandleader quizmaster stand-up megastar rocker chart-topper funnyman funnywoman maestro virtuoso
    celebrity favourite favorite icon legend talent heartthrob tenor soprano baritone model supermodel`,
  screen: `director filmmaker film-maker showrunner screenwriter host presenter broadcaster anchor commentator podcaster youtuber
    streamer influencer tiktoker instagrammer vlogger creator personality newsreader moderator narrator`,
  letters: `author novelist poet writer journalist columnist reporter correspondent editor editor-in-chief biographer playwright dramatist blogger
    critic essayist translator publisher historian interviewer photographer illustrator cartoonist painter sculptor designer
    poet-turned-fiction-writer`,
  sport: `player footballer striker forward winger midfielder defender defenseman goalkeeper goaltender keeper goalie captain skipper
    golfer swimmer quarterback athlete champion boxer runner sprinter skater cyclist driver racer winner medalist medallist olympian
    wrestler fighter pitcher batsman bowler cricketer gymnast rower jockey linebacker receiver teammate point-guard
    centre-back half-back full-back fly-half netminder custodian batter seamer spinner hurler vice-captain pundit finalist starlet skier surfer`,
  coaching: `coach manager trainer referee umpire head-coach`,
  learning: `professor scientist mathematician physicist linguist economist researcher biologist academic scholar philosopher
    chemist astronomer engineer astronaut psychologist sociologist anthropologist doctor physician surgeon nurse epidemiologist
    teacher headteacher lecturer student graduate fellow inventor explorer archaeologist geologist botanist`,
  office: `executive ceo founder co-founder chairman chairwoman chair president director entrepreneur businessman businesswoman
    billionaire millionaire mogul tycoon investor developer chief head boss owner manager chef restaurateur banker lawyer attorney
    solicitor barrister prosecutor judge justice magistrate officer official administrator coordinator organizer organiser
    treasurer clerk principal dean rector trustee benefactor employee architect real-estate-mogul philanthropist magnate heir heiress
    regulator inspector detective auditor`,
  voice: `spokesman spokeswoman spokesperson spokesmen aide adviser advisor strategist pollster analyst consultant expert agent
    publicist rep representative surrogate operative press-secretary staffer counsel ally supporter activist advocate campaigner
    whistleblower organizer volunteer`,
  force: `soldier general admiral colonel captain commander sergeant officer policeman policewoman sheriff marshal veteran
    lieutenant major guard fighter`,
  faith: `pope bishop archbishop cardinal priest pastor rabbi imam preacher reverend nun monk pontiff vicar`,
  crown: `king queen prince princess emperor empress tsar tsarina czar duke duchess count countess baron baroness lord lady regent
    monarch marquis earl sultan sheikh sovereign ruler`,
  folk: `man woman boy girl guy lady gentleman teenager teen person youngster lad bloke native veteran resident voter patient victim
    survivor suspect defendant plaintiff witness caller widow widower divorcee newcomer millennial
    pensioner grandmother grandfather bride groom individual chap fellow child hostage passenger`,
} as const;
export type RoleFamily = keyof typeof ROLE_FAMILIES;

const FAMILY_OF = new Map<string, Set<RoleFamily>>();
for (const [family, list] of Object.entries(ROLE_FAMILIES)) {
  for (const word of setOf(list)) FAMILY_OF.set(word, (FAMILY_OF.get(word) ?? new Set()).add(family as RoleFamily));
}
/** 'ex-defender' is of the defender's family, and has been a defender. */
export const withoutEx = (word: string) => (word.startsWith('ex-') ? word.slice(3) : word);
/** 'mum-of-three' */
const PARENT_OF = /^(mother|father|mum|mam|mom|dad|grandmother|grandfather)-of-/;

export const isRole = (word: string) => FAMILY_OF.has(withoutEx(word)) || PARENT_OF.test(word);

/** What people are besides, in small letters only: with a capital these are surnames (Baker, Potter) as often as not. */
const WORK_FAMILIES: [family: RoleFamily, list: string][] = [
  [
    'stage',
    `magician clown acrobat ballerina violist organist harpist flautist flutist trombonist percussionist keyboardist accordionist
    impresario balladeer bard puppeteer ventriloquist stuntman stuntwoman beatboxer chorister virtuoso tragedian performer
    sticksman axeman bassoonist clarinettist clarinetist lutenist librettist arranger turntablist songbird chanteuse troubadour minstrel harpsichordist
    mezzo-soprano understudy showman showgirl impressionist`,
  ],
  [
    'screen',
    'animator cinematographer screenwriter documentarian weatherman newscaster broadcaster gamer webmaster anchorman anchorwoman auteur',
  ],
  [
    'letters',
    `essayist satirist diarist memoirist chronicler lyricist librettist storyteller engraver etcher printmaker potter ceramicist
    muralist lexicographer philologist bookseller librarian archivist curator copywriter ghostwriter pamphleteer typographer
    calligrapher architect stylist couturier milliner dressmaker wordsmith scribe laureate`,
  ],
  [
    'sport',
    `grandmaster marathoner triathlete weightlifter judoka sprinter hurdler archer fencer canoeist sailor yachtsman yachtswoman
    mountaineer climber alpinist snowboarder skateboarder snooker-player opener all-rounder wicketkeeper shortstop catcher
    shot-putter pole-vaulter hockey-player basketballer netballer wheelman oarsman horseman horsewoman playmaker rider scorer
    goalscorer sportsman sportswoman sportsperson paralympian equestrian challenger titleholder competitor contestant rookie debutant
    prop flanker semi-finalist semifinalist quarter-finalist fullback full-back halfback fly-half biker long-jumper javelin-thrower hammer-thrower`,
  ],
  [
    'learning',
    `zoologist naturalist ecologist entomologist geneticist neuroscientist neurologist physiologist pathologist pharmacist
    dentist vet veterinarian midwife paramedic statistician logician cryptographer astrophysicist meteorologist oceanographer
    paleontologist palaeontologist grammarian orientalist egyptologist musicologist theologian geographer cartographer surveyor
    educator headmaster headmistress schoolteacher tutor governess pupil disciple apprentice programmer hacker technician
    astrologer alchemist polymath virologist immunologist cardiologist psychiatrist psychoanalyst therapist optician
    bacteriologist crystallographer ornithologist botanist horticulturist semiotician phonetician dialectologist specialist
    medic clinician carer biochemist pediatrician paediatrician intellectual thinker supervisor mentor trainee undergraduate`,
  ],
  [
    'office',
    `accountant broker financier industrialist manufacturer contractor merchant trader retailer shopkeeper salesman saleswoman
    salesperson landowner landlord landlady innkeeper publican hotelier farmer planter rancher miner fisherman shepherd blacksmith
    carpenter mason tailor shoemaker cobbler baker butcher brewer weaver goldsmith silversmith jeweller jeweler watchmaker
    clockmaker shipbuilder printer engineer mechanic electrician plumber welder labourer laborer gardener cook waiter waitress
    bartender hairdresser barber maid butler servant chauffeur postman stationmaster notary jurist civil-servant bureaucrat
    arbitrator shareholder stockbroker auctioneer undertaker housekeeper seamstress assistant porter caretaker janitor cleaner
    courier guide artisan craftsman craftswoman cooper miller tanner fishmonger steward stewardess warden bodyguard receptionist
    cashier bookkeeper foreman builder roofer lumberjack trapper whaler grower vintner winemaker beekeeper purser
    detectorist tradesman professional businessperson restaurateur`,
  ],
  [
    'voice',
    `feminist suffragette suffragist abolitionist pacifist environmentalist conservationist reformer revolutionary rebel dissident
    anarchist communist nationalist unionist agitator organiser philanthropist humanitarian socialite lobbyist propagandist
    protester demonstrator mediator negotiator emissary`,
  ],
  [
    'force',
    `knight warlord mercenary pilot aviator airman seaman mariner navigator spy privateer pirate gunner infantryman cavalryman
    corporal brigadier quartermaster cadet recruit insurgent guerrilla militant firefighter fireman gendarme constable warrior
    field-marshal swordsman duellist duelist hunter ranger executioner paratrooper marine trooper sniper superintendent investigator
    cop lawman bodyguard deserter airwoman flyer seafarer`,
  ],
  [
    'faith',
    'missionary abbot abbess saint prophet apostle evangelist chaplain deacon hermit mystic martyr friar prelate guru clergyman clergywoman churchman churchwoman cleric curate prior patriarch ayatollah mufti',
  ],
  [
    'crown',
    `nobleman noblewoman aristocrat courtier viceroy consul chieftain dictator despot pharaoh shogun daimyo samurai
    viscount viscountess margrave elector consort dowager crown-prince heir-apparent usurper pretender governor-general royal
    strongman tyrant autocrat caliph maharajah`,
  ],
  [
    'folk',
    `orphan refugee exile immigrant emigrant migrant settler colonist pioneer citizen villager peasant slave prisoner inmate
    murderer killer criminal thief burglar robber gangster outlaw bandit fugitive assassin gunman shooter attacker culprit hero
    heroine namesake guest beneficiary recipient eldest youngest oldest firstborn adult youth infant toddler schoolboy
    schoolgirl bachelor spinster housewife househusband homemaker vegan vegetarian runaway offender convict accused deceased assailant
    fraudster accuser detainee captive escapee newlywed motorist bystander passer-by commuter retiree owner tenant runner-up loser
    victor discoverer islander expatriate matriarch patriarch kid baby newborn traveller traveler adventurer`,
  ],
];
const WORK = new Map<string, Set<RoleFamily>>();
for (const [family, list] of WORK_FAMILIES)
  for (const word of setOf(list)) if (!isRole(word)) WORK.set(word, (WORK.get(word) ?? new Set()).add(family));
const TRADE = /(ologist|ographer|ician|smith|wright|monger|maker|holder|keeper|winner|builder|worker)$/;

/** A lower-case noun that says what somebody does or is, but seldom stands before a name as a title does. */
export const isWork = (word: string) =>
  WORK.has(withoutEx(word)) || (word.length > 7 && TRADE.test(word) && !isRole(word));

const NO_FAMILY: ReadonlySet<RoleFamily> = new Set();
const FOLK: ReadonlySet<RoleFamily> = new Set(['folk']);
/** Families of a role noun in the singular; empty for any other word. */
export function roleFamilies(word: string): ReadonlySet<RoleFamily> {
  const plain = withoutEx(word);
  return FAMILY_OF.get(plain) ?? WORK.get(plain) ?? (PARENT_OF.test(word) ? FOLK : NO_FAMILY);
}

const KIN_MALE =
  setOf(`father dad son brother husband uncle nephew grandfather grandson stepfather stepson boyfriend fiancé godfather
  half-brother ex-husband ex-boyfriend ex-fiancé father-in-law son-in-law brother-in-law widower stepbrother papa`);
const KIN_FEMALE =
  setOf(`mother mum mom daughter sister wife aunt niece grandmother nan granddaughter stepmother stepdaughter
  girlfriend fiancée godmother half-sister ex-wife ex-girlfriend ex-fiancée mother-in-law daughter-in-law sister-in-law widow
  stepsister mama`);
const KIN_ANY =
  setOf(`partner spouse parent child cousin sibling friend ex colleague bandmate teammate groupmate co-star costar
  flatmate neighbour neighbor opponent rival predecessor successor co-host counterpart`);
export function isKin(word: string): boolean {
  const plain = withoutEx(word);
  return KIN_MALE.has(plain) || KIN_FEMALE.has(plain) || KIN_ANY.has(plain);
}

const ROLE_MALE =
  setOf(`man boy guy gentleman lad bloke chap congressman councilman assemblyman alderman chairman businessman
  spokesman frontman policeman king prince emperor tsar czar duke count baron lord monk priest statesman cameraman batsman groom`);
const ROLE_FEMALE =
  setOf(`woman girl lady actress congresswoman councilwoman assemblywoman chairwoman businesswoman spokeswoman
  frontwoman policewoman queen princess empress tsarina duchess countess baroness nun diva stateswoman songstress heiress bride
  headmistress ballerina noblewoman horsewoman yachtswoman stuntwoman saleswoman landlady waitress heroine schoolgirl abbess viscountess maid
  seamstress governess housewife suffragette midwife`);
/** What ends on 'man' and is said of women as well, or of nobody. */
const NO_MAN = setOf('german human superhuman roman shaman norman ottoman talisman layman cayman');
/** Gender a noun itself tells. */
export function nounGender(word: string): Gender | null {
  const noun = PARENT_OF.exec(word)?.[1] ?? word;
  if (KIN_MALE.has(noun) || ROLE_MALE.has(noun)) return 'male';
  if (KIN_FEMALE.has(noun) || ROLE_FEMALE.has(noun) || noun.endsWith('woman')) return 'female';
  return noun.endsWith('man') && !NO_MAN.has(noun) ? 'male' : null;
}
