// The closed word lists that reading a cast needs. General vocabulary only: nobody is known here by name.

import { PLATFORMS } from '../../../../models/statement.ts';
import { setOf } from '../../word-list.ts';

/** 'x', 'youtube', 'truth social' */
export const PLATFORM_NAMES: ReadonlySet<string> = new Set(PLATFORMS.map(name => name.toLowerCase()));

/** Titles that stand before a name and are not part of it: 'Rep. Ana Lim' is Ana Lim. Lower case, no points. */
export const TITLES = setOf(`
  mr mrs ms mx miss dr prof professor doctor sen senator rep representative congressman congresswoman congressperson gov governor
  president vice-president president-elect chancellor vice-chancellor premier minister secretary mayor councillor councilman
  councilwoman cllr alderman assemblyman assemblywoman attorney judge justice speaker ambassador chairman chairwoman chair
  general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl admiral adm commander cmdr brigadier
  marshal inspector detective officer sheriff constable chief rev reverend father fr pastor rabbi imam archbishop cardinal
  monsignor hon herr frau señor señora monsieur madame mme mlle mademoiselle coach comrade mec engr barr alhaji alhaja mallam otunba
  provost rector canon deacon shri smt datuk datin dato dra ing supt dcs pc ustaz hajia advocate taoiseach tánaiste superintendent comptroller
  supervisor ranger sultan emir oba cr det insp under-secretary undersecretary secretary-general director-general attorney-general
  governor-general solicitor-general inspector-general major-general lieutenant-general`);

/** Styles that the name keeps: 'Dame Honor Blake', 'Lady Vesper', 'Pope Leo'. */
export const STYLES =
  setOf(`sir dame lord lady king queen prince princess pope emperor empress tsar tsarina tsarevna czar

  bishop baron baroness duke duchess count countess marquis sheikh sheikha sultan big yung young lil dj mc kid`);

/** The role that a short title stands for. */
export const TITLE_ROLES: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['lt', 'lieutenant'],
  ['cllr', 'councillor'],
  ['rev', 'reverend'],
  ['maj', 'major'],
  ['pc', 'constable'],
  ['supt', 'superintendent'],
]);

/** Words between a title and what it belongs to: 'vice president', 'former prime minister', 'deputy home secretary'. */
export const TITLE_PREFIXES = setOf(`
  former ex then vice deputy prime foreign home shadow first second interior finance defence defense health justice education
  acting interim assistant associate lieutenant attorney district state u.s us federal general major senior junior right most
  house senate majority minority national security press labour treasury police team english british american`);

const MALE_TITLES =
  setOf(`mr sir lord king prince pope emperor tsar czar baron duke count father fr congressman councilman
  assemblyman alderman chairman monsieur herr señor brother bishop archbishop cardinal monsignor rabbi imam sultan sheikh`);
const FEMALE_TITLES =
  setOf(`mrs ms miss dame lady queen princess empress tsarina tsarevna baroness duchess countess mother sister sheikha
  congresswoman councilwoman assemblywoman chairwoman madame mme mlle mademoiselle frau señora`);

export type Gender = 'female' | 'male';
export const titleGender = (word: string): Gender | null =>
  MALE_TITLES.has(word) ? 'male' : FEMALE_TITLES.has(word) ? 'female' : null;

/** 'the Norwegian', 'a French actor': where somebody is from. */
export const NATIONALITIES = setOf(`
  afghan african albanian algerian american argentine argentinian armenian asian australian austrian bangladeshi belgian bolivian
  brazilian briton british bulgarian cameroonian canadian chilean chinese colombian croatian cuban czech dane danish dutch dutchman
  dutchwoman ecuadorian egyptian english englishman englishwoman estonian ethiopian european finn finnish frenchman frenchwoman
  french georgian german ghanaian greek haitian hungarian icelandic indian indonesian iranian iraqi irish irishman irishwoman israeli
  italian jamaican japanese jordanian kenyan korean kosovan latvian lebanese liberian libyan lithuanian malaysian mexican mongolian
  monégasque moroccan nepali nigerian norwegian pakistani palestinian peruvian pole polish portuguese romanian russian rwandan saudi
  scot scotsman scotswoman scottish senegalese serb serbian slovak slovenian somali spaniard spanish sudanese swede swedish swiss
  syrian taiwanese texan thai tunisian turk turkish ugandan ukrainian uruguayan venezuelan vietnamese welsh welshman welshwoman
  yemeni zimbabwean brit aussie kiwi filipino filipina fijian samoan tongan cypriot maltese singaporean qatari emirati kuwaiti omani
  tanzanian zambian malian ivorian congolese angolan gambian burmese cambodian laotian kazakh uzbek bosnian montenegrin macedonian slovene
  belarusian moldovan faroese dominican honduran nicaraguan guatemalan panamanian trinidadian barbadian guyanese paraguayan catalan
  sicilian venetian neapolitan hawaiian floridian dubliner glaswegian mancunian liverpudlian scouser yorkshireman yorkshirewoman berliner
  californian londoner parisian democratic republican conservative liberal muslim jewish christian catholic
  hispanic latino latina`);

/** Capitalised words that name a time, never a person. */
export const CALENDAR =
  setOf(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december christmas easter ramadan halloween thanksgiving mon tue tues wed thu thurs fri sat sun
  jan feb mar apr jun jul aug sept sep oct nov dec gmt est edt pst utc`);

/** Countries, states and cities that newspapers name most. A name that is only this is no person. */
export const PLACES = setOf(`
  africa afghanistan alabama alaska albania aleppo algeria america amsterdam antarctica argentina arizona arkansas armenia asia athens
  atlanta atlantic australia austria baghdad baltimore bangladesh barcelona beijing beirut belarus belgium benghazi berlin birmingham bolivia bosnia
  boston brazil bristol britain broadway brooklyn brussels bulgaria burma cairo california cambodia cambridge canada cardiff chicago chile china cleveland
  colombia colorado columbus congo connecticut copenhagen crimea croatia cuba cyprus dallas damascus delaware delhi denmark denver detroit dubai
  dublin ecuador edinburgh egypt england ethiopia eurasia europe finland flint florida france frankfurt gaza geneva germany ghana glasgow greece
  greenland guam guantanamo guatemala haiti hamburg havana hawaii hiroshima hollywood honduras houston hungary iceland idaho illinois india
  indiana indonesia iowa iran iraq ireland israel istanbul italy jamaica japan jerusalem kabul kansas kentucky kenya kiev kyiv korea
  kosovo kuwait latvia lebanon leeds liberia libya lithuania liverpool london louisiana luxembourg madrid maine malaysia mali malta
  manchester manhattan maryland massachusetts mecca melbourne mexico miami michigan milan milwaukee minneapolis minnesota mississippi missouri
  moldova montana montreal morocco moscow mosul mumbai munich myanmar nashville nebraska nepal netherlands nevada nicaragua niger
  nigeria normandy norway ohio oklahoma oregon orlando oslo ottawa oxford pakistan palestine panama paris pennsylvania persia peru petersburg bohemia moravia bavaria saxony prussia zealand philadelphia
  philippines phoenix pittsburgh poland portland portugal prague pyongyang qatar quebec queensland reno riyadh romania rome russia rwanda
  sacramento scotland seattle senegal seoul serbia shanghai siberia sicily singapore slovakia slovenia somalia spain stockholm sudan sweden
  switzerland sydney syria taipei taiwan tanzania tehran tennessee texas thailand tibet tokyo toronto tunisia turkey uganda ukraine
  uruguay utah uzbekistan vancouver vatican venezuela venice vermont vienna vietnam wales warsaw wisconsin wyoming yemen york
  yorkshire zimbabwe zurich aberdeen ahmedabad anchorage antwerp auckland bangkok bangalore bengaluru belfast blackpool
  bogota bogotá bologna bordeaux bremen brighton brisbane bucharest budapest caracas canberra colchester cornwall coventry
  cumbria dakar doncaster dortmund dundee essex exeter galway geelong genoa ghent glastonbury gothenburg grimsby
  guadalajara hanoi harare helsinki hobart huddersfield hull inverness ipswich jakarta johannesburg kampala karachi kerala kolkata lahore leicester leipzig lille limerick lisbon ljubljana luton lyon manila marseille memphis middlesbrough minsk montevideo montpellier
  nairobi naples newcastle norfolk norwich nottingham oporto peterborough plymouth porto portsmouth pune quito reykjavik riga
  rotterdam salford salzburg santiago sarajevo shetland skopje somerset southampton stockport sunderland suffolk surrey
  swansea tallinn taranto tasmania tbilisi tirana toulouse trieste tucson ulster utrecht valletta vilnius
  wakefield wolverhampton worcester zagreb u.s us usa u.k uk eu uae ussr`);

/** A name with one of these in it is an organisation (or a work, a law, an event), not a person. */
export const ORG_WORDS = setOf(`
  academy act administration agency airlines airways alliance amendment army assembly association authority awards bank bureau cabinet
  campaign cathedral center centre championship chronicle church city club coalition college commission committee commons company
  conference congress corporation corp council county court cup daily democracy department dept district division embassy enforcement
  entertainment express federation festival film films force forces forum foundation fund gazette globe government group guild hall
  herald hospital hotel house inc inquirer institute international journal laboratory league legion library limited llc llp ltd
  magazine media ministry mirror monitor museum nations navy network networks news newspaper observer office olympics orchestra
  organisation organization palace parliament party pictures plc police post press prize productions radio records reporter republic
  resources review audio school senate services society standard state states stadium station street studio studios summit sun systems
  tech technologies telegraph television theatre theater times tower treasury tribune trust tv union united university watch weekly
  wire works workers world airport avenue road park river lake island islands mountain bridge beach bay valley hills square
  war wars scholarship studies autobiography province dynasty revolution battle treaty day week games series show album tour report project program programme system theory award medal order
  time hour racing interactive foods motors brewing brewery bakery lido confidential digest ledger bulletin courier quarterly ferries buses
  rovers wanderers athletic fc afc albion utd railways ensemble quartet choir commonwealth dispatch examiner board guardian podcast opinion business security
  music lines sports insurance holdings embassy consulate diocese archdiocese centers institutes
  maison trattoria osteria brasserie bistro ristorante`);

/** What runs before the name of a body or a work: 'podcast network Earshot'. */
export const BODY_NOUNS = setOf(
  `network company label studio club team newspaper magazine agency party band group outlet website site platform app station channel firm startup paper tabloid trio duo nonprofit charity brand series film movie album song show novel book city town village river restaurant bar pub`,
);

/** What a body that has been named is called afterwards: 'the club said'. */
export const BODIES =
  setOf(`club company network label studio team newspaper magazine agency party band group outlet website station
  firm channel tabloid charity nonprofit broadcaster publisher union league association council committee university`);

/** Organisations that are said to speak under a bare name. */
export const SPEAKING_ORGS =
  setOf(`facebook instagram twitter x tiktok youtube google apple meta reddit snapchat twitch threads weibo
  bluesky amazon netflix spotify microsoft politico breitbart reuters bloomberg buzzfeed cnn nbc cbs abc fox msnbc bbc pbs npr espn ap
  afp gop dnc rnc fbi cia nsa nato nasa un fema epa nra isis nfl nba fifa uefa mtv tmz variety billboard vox slate axios`);

/** Verbs of people: what follows a name that is somebody's. Lemmas. */
export const HUMAN_VERBS = setOf(`
  say tell write add ask reply answer note claim argue insist explain tweet post joke believe think want know hope admit acknowledge
  describe recall remember apologize apologise deny confirm declare warn promise vow speak talk laugh smile cry marry bear die
  attend graduate study teach sing act star perform feel love hate wear born retire resign testify urge criticize criticise praise
  concede continue conclude suggest state respond complain observe agree disagree comment quip mention announce share
  delete remove caption express wonder pledge stress slam blast blame confess reveal thank sign compose paint walk sit stand
  play meet live move serve win`);

/** Verbs that introduce words; a subset that makes an organisation a speaker. Lemmas. */
export const SAYING_VERBS =
  setOf(`say tell write add ask reply answer note claim argue insist explain tweet post report announce
  declare warn state comment confirm deny respond acknowledge admit describe suggest call urge recall joke quip vow pledge
  continue conclude observe exclaim remark lament reveal`);

/** Capitalised at the head of a sentence and seldom a name. */
export const FUNCTION_WORDS =
  setOf(`the a an this that these those he she it they we i you his her its their our my your who what when
  where why how which there here and but or nor so yet for if as at by in of on to with from after before since while although though
  because until unless once during despite like about above over under through between among against without within into onto upon
  beneath underneath behind below beside besides alongside amid across along around near opposite toward towards unlike throughout
  is are was were be been being am has have had do does did will would can could should may might must shall not no yes oh ok okay
  well now then also just only even still again later earlier meanwhile however instead perhaps maybe both all some many most more
  several few each every one two three four five six seven eight nine ten another other others such same first second last next
  today yesterday tomorrow tonight apparently additionally according asked given sadly finally former please thanks thank dear hello
  hi sorry good great new old let nobody everybody everyone somebody people someone anyone nothing something everything either neither whether him
  them us me mine yours ours theirs himself herself themselves myself yourself itself hers
  following including considering regarding concerning`);

/** Parts of a name that are written small. */
export const PARTICLES = setOf(
  `de da di du del della der den des van von vom zu af al el la le bin ibn ten ter dos das do y e dela d' ap bint binti ferch ould abu wa`,
);
export const SUFFIXES = setOf(`jr sr ii iii iv vii viii xii xiii xiv xv xvi jnr snr`);

/** 'Channel Nine', 'Radio Four': what a name may end on. */
export const COUNTS = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;
