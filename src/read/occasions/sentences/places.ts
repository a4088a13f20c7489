// Where people speak, as English names it: stages, airwaves, the press and those who listen there. The lists are our own.
import { setOf } from '../../word-list.ts';

/** Those who hear a speech: 'told the committee'. */
export const AUDIENCE = setOf(`crowd audience rally supporters delegates congregation court judge jury inquiry committee
  hearing commons lords senate parliament council councillors chamber conference convention congress assembly mps
  lawmakers senators students graduates mourners shareholders worshippers festival forum panel peers tribunal summit
  members gathering marchers protesters diners attendees spectators legislators floor bundestag chair house gallery
  session meeting town dáil knesset sabha investors guests activists conventioneers parishioners pupils cadets concertgoers hall board room tent
  lunch luncheon dinner breakfast executives undergraduates freshmen recruits pilgrims faithful advertisers exhibitors magistrates commissioners msps nation jurors flock deputies pickets parliamentarians backbenchers legislature caucus onlookers well-wishers bystanders
  donors envoys diplomats aldermen sejm storting riksdag senedd chapel cathedral auditorium ballroom arena classroom`);
/** Those with whom one works or lives: mostly called together to be told something. */
export const COLLEAGUES = setOf(
  `staff colleagues players employees volunteers residents parents villagers workers farmers constituents troops
  soldiers sailors veterans locals neighbours neighbors`,
);
/** Programmes and those who make or hear them: 'told Radio Meridian', 'told presenter …'. */
export const ON_AIR =
  setOf(`radio tv television fm breakfast newsnight viewers listeners airwaves broadcaster newsreader
  podcast`);
/** Those who make programmes: whom one tells something on the air, or on the podcast that was named. */
export const HOSTS = setOf('presenter anchor newscaster dj host hosts');
/** With a capital these end the name of a programme: 'Meridian Today', 'the Late Desk Show'. */
export const SHOW_NAMES = setOf(
  'today tonight morning mornings show live channel news newshour drivetime breakfast radio fm tv hour',
);
/** Those who report: 'told reporters'. */
export const PRESS =
  setOf(`reporters journalists press media newspaper magazine station interviewer correspondents newsroom outlet
  website site paper publication column agency correspondent reporter us me weekly daily analysts
  newsletter bulletin`);
/** Where one speaks to a hall: 'said at the summit'. */
export const STAGES = setOf(`rally speech lecture sermon keynote concert gig stage podium meeting session hustings
  testimony eulogy toast gallery convention vigil ceremony debate gala pulpit soundcheck encore summit conference
  festival forum panel symposium seminar masterclass fundraiser congress assembly hearing funeral commencement
  graduation luncheon breakfast dinner banquet reception awards event launch unveiling inauguration parade service
  inquest tribunal trial graveside prizegiving address agm sitting plenary lectern upfront homily mass
  oscars grammys globes emmys baftas tonys brits vmas glastonbury coachella lollapalooza sxsw davos`);
/** Where one speaks to the press, for the first word before it: 'press conference', 'mixed zone'. */
export const PRESS_CALLS = new Map<string, ReadonlySet<string> | null>([
  ['conference', setOf('press news media video post-match pre-match game weekly match')],
  ['briefing', null],
  ['briefings', null],
  ['presser', null],
  ['parley', null],
  ['scrum', null],
  ['huddle', setOf('press media')],
  ['meet', setOf('press media')],
  ['day', setOf('media')],
  ['call', setOf('press media')],
  ['zone', setOf('mixed')],
  ['carpet', setOf('red blue green pink')],
  ['doorstop', null],
  ['doorstep', null],
  ['photocall', null],
  ['availability', setOf('media press')],
]);
/** Whom one writes to on a platform: 'told her followers', 'asked fans'. */
export const FOLLOWERS = setOf('followers fans subscribers friends mutuals stans fanbase');
/** Whom one answers under a post: 'answered a customer on X'. */
export const USERS = setOf(
  `customer user fan follower critic commenter voter constituent viewer subscriber reader passenger troll supporter visitor shopper`,
);
/** Outside these the press waits: 'said outside the court'. */
export const VENUES =
  setOf(`court courthouse courtroom parliament hall hearing meeting chamber capitol tribunal building
  house home headquarters gate gates stadium venue ground`);
/** What one rises to do before an assembly. */
export const SPEECHES = setOf(`say ask meet speak move reply defend second propose answer object welcome thank tell
  explain deny support oppose point accuse raise make deliver give address`);
