// Which nouns may take up which: what is said more generally ('the athlete' of a striker), and in another word ('the
// attorney' of a barrister).
import { setOf } from '../../word-list.ts';
import type { Trail } from '../discourse.ts';
import { areOtherCrafts, isOfOneCraft } from '../words/crafts.ts';
import { type RoleFamily, roleFamilies } from '../words/role-words.ts';

/** Here a senator is no governor, and a surgeon no engineer: only of what is said in general are all alike. */
const STRICT: ReadonlySet<RoleFamily> = new Set(['politics', 'office', 'learning', 'voice', 'folk']);
const GENERAL =
  setOf(`politician lawmaker candidate leader legislator nominee contender hopeful statesman stateswoman official executive boss
  businessman businesswoman entrepreneur democrat republican conservative liberal incumbent tycoon mogul magnate scientist
  researcher academic scholar expert specialist soldier monarch ruler sovereign regent cleric preacher activist campaigner
  advocate aide adviser advisor`);

/** Nouns that take up members of other families than their own. */
const WIDER: [nouns: string, families: RoleFamily[]][] = [
  ['star superstar celebrity icon idol legend favourite favorite', ['stage', 'screen', 'sport']],
  ['veteran', ['stage', 'screen', 'sport', 'letters', 'politics', 'force', 'learning', 'coaching', 'voice']],
  ['artist', ['stage']],
  ['creator maker', ['screen', 'letters']],
  ['writer author', ['letters', 'screen']],
  ['journalist reporter', ['letters', 'screen']],
  ['official', ['politics', 'office', 'coaching']],
  ['boss chief', ['coaching', 'office']],
  ['leader', ['politics', 'crown', 'office', 'force', 'faith']],
  ['expert specialist academic scholar researcher', ['learning', 'letters']],
  ['professional', ['sport', 'learning', 'office']],
  ['champion', ['sport']],
  ['commander', ['force']],
  ['campaigner activist', ['voice']],
];
const FAMILIES = new Map<string, readonly RoleFamily[]>();
for (const [nouns, families] of WIDER) for (const noun of setOf(nouns)) FAMILIES.set(noun, families);

const NONE: ReadonlySet<never> = new Set();

/** Nouns of much the same meaning within what is strict, the general among them. */
const ALIKE = [
  'doctor physician surgeon medic clinician psychiatrist cardiologist neurologist paediatrician pediatrician dentist',
  'lawyer attorney barrister solicitor counsel advocate litigator prosecutor',
  'judge justice magistrate jurist',
  'detective inspector investigator officer policeman policewoman constable sergeant cop lawman sheriff superintendent',
  'officer official policeman soldier colonel captain lieutenant major general admiral commander',
  'chef cook restaurateur baker',
  'envoy ambassador diplomat emissary consul',
  'premier minister chancellor',
  'president leader statesman',
  'teacher schoolteacher tutor educator',
  'professor lecturer academic scholar don',
  'student pupil undergraduate apprentice trainee',
  'pilot aviator airman airwoman flyer flier',
  'sailor seafarer seaman mariner navigator captain skipper yachtsman yachtswoman purser privateer pirate',
  'referee umpire official linesman',
  'tradesman builder plumber electrician roofer carpenter mechanic',
  'influencer tiktoker youtuber streamer vlogger creator',
  'rider jockey cyclist horseman horsewoman equestrian',
  'driver racer motorist',
  'keeper goalkeeper goalie wicketkeeper',
  'criminal offender convict outlaw thief burglar robber murderer pirate gangster bandit fraudster',
  'killer murderer assassin gunman shooter attacker assailant',
  'prisoner inmate convict detainee captive',
  'suspect accused defendant',
  'craftsman craftswoman artisan potter weaver carpenter puppeteer blacksmith silversmith goldsmith cobbler shoemaker tailor',
  'merchant trader dealer shopkeeper',
  'scientist naturalist inventor engineer',
  'rancher farmer planter grower',
  'banker financier broker',
  'founder entrepreneur businessman businesswoman inventor owner',
  'ceo executive boss',
  'chairman chairwoman chair president',
  'developer builder',
  'comedian comic stand-up funnyman',
  'headteacher headmaster headmistress head principal',
  'nurse midwife carer',
  'clerk secretary assistant bookkeeper',
  'explorer traveller traveler adventurer mountaineer climber guide',
  'activist protester demonstrator campaigner',
  'laureate prizewinner winner',
  'winner victor champion',
  'filmmaker director documentarian auteur',
  'painter artist sculptor muralist engraver printmaker etcher illustrator cartoonist photographer ceramicist',
  'ruler monarch king queen emperor empress tsar sultan duke prince princess',
  'royal monarch prince princess duke duchess king queen',
  'daughter girl child baby kid infant toddler newborn',
  'son boy child baby kid infant toddler newborn',
  'thinker philosopher theologian intellectual',
  'historian chronicler biographer',
];
const SAME = new Map<string, ReadonlySet<string>>();
for (const line of ALIKE) {
  const alike = setOf(line);
  for (const noun of alike) SAME.set(noun, alike.union(SAME.get(noun) ?? NONE));
}

/** Whether somebody of whom the text said something of the kind may be called so. */
export function isKindred(noun: string, families: ReadonlySet<RoleFamily>, trail: Trail): boolean {
  for (const family of families)
    if (trail.families.has(family) && (!STRICT.has(family) || GENERAL.has(noun)) && mayBe(noun, family, trail))
      return true;
  const isPublic = families.has('stage') || families.has('screen') || families.has('sport');
  if (isPublic && noun !== 'broadcaster' && isFamed(trail)) return true;
  for (const family of FAMILIES.get(noun) ?? NONE) if (trail.families.has(family)) return true;
  return false;
}

/** 'a reality star' may be a singer, a presenter, a boxer. */
const isFamed = ({ roles }: Trail) => roles.has('star') || roles.has('superstar') || roles.has('celebrity');

/** Whether something of the family that somebody was called leaves it open that they are a 'bassist'. */
function mayBe(noun: string, family: RoleFamily, { roles }: Trail): boolean {
  for (const role of roles.keys()) if (roleFamilies(role).has(family) && !areOtherCrafts(noun, role)) return true;
  return false;
}

/** What a 'TikTok star' is. */
const ONLINE = setOf('influencer tiktoker youtuber streamer vlogger creator instagrammer');
const PLATFORMS = setOf('tiktok youtube instagram twitch snapchat');

/** Whether somebody was called so in another word ('attorney' for 'lawyer'), or does the same. */
export function isSynonymOfRole(noun: string, { company, roles }: Trail): boolean {
  if (ONLINE.has(noun)) for (const platform of PLATFORMS) if (company.has(platform)) return true;
  for (const other of SAME.get(noun) ?? NONE) if (roles.has(other)) return true;
  for (const role of roles.keys()) if (isOfOneCraft(noun, role)) return true;
  return false;
}
