// How English tells that something published is gone, changed or back: its verbs. The lists are our own; lower case.
import { listOf, setOf } from '../../word-list.ts';

/** How a verb form stands in its clause. */
export type Form = 'base' | 's' | 'past' | 'ing';
export type Act =
  | 'delete'
  | 'take'
  | 'withdraw'
  | 'hide'
  | 'limit'
  | 'edit'
  | 'expire'
  | 'vanish'
  | 'restore'
  | 'repost'
  | 'moderate'
  | 'deactivate'
  | 'leave';
export interface Verb {
  act: Act;
  form: Form;
}

const DOUBLED = setOf(
  'lop scrub bin zap scrap strip trim drop swap snip rip whip chop can ban quit crop blur omit detag',
);
const FORMS = new Map<string, Verb>();

function inflect(act: Act, bases: string): void {
  for (const base of listOf(bases)) {
    const stem = DOUBLED.has(base) ? base + base.at(-1) : base.replace(/e$/, '');
    const soft = /[^aeiou]y$/.test(base);
    const put = (word: string, form: Form) => FORMS.set(word, { act, form });
    put(base, 'base');
    put(/(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : soft ? `${base.slice(0, -1)}ies` : `${base}s`, 's');
    put(soft ? `${base.slice(0, -1)}ied` : `${stem}ed`, 'past');
    put(`${soft ? base : stem}ing`, 'ing');
  }
}
function irregular(act: Act, base: string, s: string, past: string, ing: string): void {
  FORMS.set(base, { act, form: 'base' }).set(s, { act, form: 's' }).set(ing, { act, form: 'ing' });
  for (const word of listOf(past)) FORMS.set(word, { act, form: 'past' });
}

inflect(
  'delete',
  'delete remove erase scrub yank axe bin ditch nix wipe purge expunge trash scrap zap nuke unpublish delist',
);
inflect('delete', 'untweet unpost eliminate obliterate vaporise vaporize excise ax junk eradicate clear empty cull');
inflect('delete', 'dump discard jettison expurgate unshare unretweet unlike detag depublish vacuum dispose shred');
irregular('delete', 'unsend', 'unsends', 'unsent', 'unsending');
irregular('delete', 'undo', 'undoes', 'undid undone', 'undoing');
irregular('delete', 'get', 'gets', 'got gotten', 'getting');
irregular('take', 'sweep', 'sweeps', 'swept', 'sweeping');
inflect('take', 'pull kill strip drop whip rip haul snip spirit whisk clean tidy');
irregular('take', 'take', 'takes', 'took taken', 'taking');
irregular('take', 'bring', 'brings', 'brought', 'bringing');
irregular('take', 'tear', 'tears', 'tore torn', 'tearing');
irregular('withdraw', 'withdraw', 'withdraws', 'withdrew withdrawn', 'withdrawing');
irregular('withdraw', 'lose', 'loses', 'lost', 'losing');
inflect('withdraw', 'retract shelve spike rescind suppress');
irregular('hide', 'hide', 'hides', 'hid hidden', 'hiding');
inflect('hide', 'archive unlist privatise privatize');
inflect('limit', 'lock protect restrict limit paywall');
inflect(
  'edit',
  'edit amend alter reword rephrase revise tweak soften trim crop doctor redact bleep modify update change',
);
inflect('edit', 'shorten correct adjust sanitise sanitize swap replace re-edit chop blur omit censor');
inflect('edit', 'tone water excise blank lop retitle recaption rename');
inflect('edit', 'retouch photoshop bowdlerise bowdlerize airbrush refashion paraphrase');
irregular('edit', 'recut', 'recuts', 'recut re-cut', 'recutting');
irregular('edit', 'strike', 'strikes', 'struck stricken', 'striking');
irregular('edit', 'rewrite', 'rewrites', 'rewrote rewritten', 'rewriting');
irregular('edit', 'cut', 'cuts', 'cut', 'cutting');
inflect('expire', 'expire lapse self-delete auto-delete self-destruct');
inflect('vanish', 'disappear vanish evaporate');
inflect('restore', 'restore reactivate reinstate reappear unarchive undelete republish unblock');
irregular('restore', 'unhide', 'unhides', 'unhid unhidden', 'unhiding');
inflect('repost', 'repost re-post reupload re-upload reshare re-share');
inflect('deactivate', 'deactivate disable');
inflect('moderate', 'suspend terminate ban block mute');
irregular('moderate', 'withhold', 'withholds', 'withheld', 'withholding');
inflect('leave', 'close shutter abandon');
irregular('leave', 'shut', 'shuts', 'shut', 'shutting');
irregular('leave', 'quit', 'quits', 'quit', 'quitting');
irregular('leave', 'leave', 'leaves', 'left', 'leaving');

/** The verb of removal or change that a word is a form of. */
export const verbOf = (word: string): Verb | null => FORMS.get(word) ?? null;

/** All forms of these verbs. */
export const verbForms = (): Iterable<string> => FORMS.keys();

/** 'took … down', 'pulled … off', 'swept away'. */
export const PARTICLES = setOf('down off offline away');
/** Nouns that name the act. */
export const ACT_NOUNS = new Map<string, Act>([
  ['deletion', 'delete'],
  ['removal', 'delete'],
  ['takedown', 'delete'],
  ['erasure', 'delete'],
  ['disappearance', 'vanish'],
  ['unpublishing', 'delete'],
  ['scrubbing', 'delete'],
  ['purge', 'delete'],
  ['expiry', 'expire'],
  ['withdrawal', 'withdraw'],
  ['retraction', 'withdraw'],
  ['reinstatement', 'restore'],
]);
