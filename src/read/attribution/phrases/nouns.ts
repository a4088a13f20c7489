// Kinds of nouns, for telling sources from other phrases. Our own lists.
import { setOf } from '../../word-list.ts';

export const TIME_NOUNS = setOf(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday tomorrow tonight day week month year morning afternoon evening night hour
  minute time moment weekend spring summer fall autumn winter jan feb mar apr jun jul aug sept sep oct nov dec days weeks
  months years hours minutes a.m. p.m. decade century
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz mai juni juli oktober dezember
  tag tage tagen woche wochen monat monate monaten jahr jahre jahren uhr heute gestern
`);
export const PEOPLE_NOUNS = setOf(`
  spokesman spokeswoman spokesperson aide adviser advisor official officials source sources person people man woman
  voter voters supporter supporters critic critics analyst analysts expert experts strategist operative senator
  congressman congresswoman representative lawmaker lawmakers governor mayor president candidate nominee secretary
  director chairman chairwoman chair manager lawyer attorney judge professor author writer reporter reporters journalist
  host anchor editor columnist star singer actor actress rapper player coach captain striker minister producer
  fan fans user users friend mother father son daughter brother sister wife husband student students worker resident
  leader leaders member members activist activists billionaire businessman mogul republican democrat conservative liberal
  libertarian veteran officer sheriff chief ceo founder executive owner teacher doctor pastor priest pope bishop king queen
  prince princess musician artist comedian presenter guitarist frontman drummer publicist agent rep reps representatives
  insider insiders observer observers witness witnesses victim survivor guest caller commenter follower moderator
  speaker ambassador diplomat scholar economist scientist researcher pollster historian delegate delegates rival opponent
`);
export const GROUP_NOUNS = setOf(`
  campaign committee party group organization organisation company network newspaper paper magazine site website outlet
  agency department office court team club league union association foundation institute center university school police
  government administration house senate board council commission ministry army studio label publisher museum church bank
  times post journal news press cnn nbc abc cbs msnbc reuters politico ap bbc guardian report study poll survey ad
  statement letter article story editorial tweet memo filing lawsuit complaint document email book film video
  headline caption sign banner message transcript
`);

/** German nouns of people and of groups by their last part, since they compound: "Regierungssprecherin". */
export const GERMAN_PEOPLE =
  /(?:sprecher|präsident|minister|kanzler|chef|politiker|leiter|direktor|anwalt|anwält|trainer|experte|expert|vorsitzende|kandidat|abgeordnete|beamte|bürgermeister|senator|richter|autor|journalist|redakteur|sänger|schauspieler|regisseur|spieler|kritiker|anhänger|vertreter|mitglied|forscher|wissenschaftler|professor|kommissar|beauftragte|sekretär|gründer|unternehmer|manager|bischof|papst|könig|königin|augenzeuge|zeuge|anwohner|botschafter|diplomat|general|kapitän|besucher|teilnehmer|veranstalter|schüler|lehrer|ärzte?|mann|frau|vater|mutter|sohn|tochter|bruder|schwester)(?:in|innen|n|en|s|r|rn)?$/;
export const GERMAN_GROUPS =
  /(?:partei|regierung|verband|verein|gericht|gerichtshof|ministerium|polizei|zeitung|agentur|behörde|gewerkschaft|fraktion|kommission|unternehmen|konzern|organisation|opposition|amt|rat|bund|sender|magazin|bericht|erklärung|mitteilung|brief|interview|urteil|studie|nachruf|stellungnahme|rede)(?:en|n|s|es)?$/;

/** What carries a title or a term between marks. */
export const TITLE_NOUNS = setOf(`
  show program programme film movie song album single track record book novel memoir series episode magazine podcast play
  musical opera poem painting game column segment sketch hit ballad anthem soundtrack documentary sitcom drama comedy
  term word phrase so-called title entitle name nickname dub slogan hashtag
  Film Buch Roman Lied Album Serie Sendung Titel Begriff Wort Magazin Zeitschrift Zeitung Ausstellung Projekt Schiff
`);
