// How English tells that something published is gone, changed or back. The lists are our own; lower case.
const list = (words: string): string[] => words.trim().split(/\s+/);
const set = (words: string): Set<string> => new Set(list(words));

/** How a verb form stands in its clause. */
export type Form = 'base' | 's' | 'past' | 'ing';
export type Act = 'delete' | 'take' | 'withdraw' | 'hide' | 'edit' | 'expire' | 'vanish' | 'restore' | 'deactivate';
export interface Verb {
  act: Act;
  form: Form;
}

const DOUBLED = set('scrub bin zap scrap strip trim drop swap snip rip whip');
const FORMS = new Map<string, Verb>();

function inflect(act: Act, bases: string): void {
  for (const base of list(bases)) {
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
  for (const word of list(past)) FORMS.set(word, { act, form: 'past' });
}

inflect(
  'delete',
  'delete remove erase scrub yank axe bin ditch nix wipe purge expunge trash scrap zap nuke unpublish delist',
);
inflect('delete', 'untweet unpost block eliminate obliterate vaporise vaporize excise ax junk eradicate clear empty');
irregular('delete', 'unsend', 'unsends', 'unsent', 'unsending');
irregular('withdraw', 'lose', 'loses', 'lost', 'losing');
irregular('take', 'sweep', 'sweeps', 'swept', 'sweeping');
inflect('take', 'pull kill strip lift drop whip rip haul snip');
irregular('take', 'take', 'takes', 'took taken', 'taking');
irregular('take', 'bring', 'brings', 'brought', 'bringing');
irregular('take', 'get', 'gets', 'got gotten', 'getting');
irregular('take', 'tear', 'tears', 'tore torn', 'tearing');
irregular('withdraw', 'withdraw', 'withdraws', 'withdrew withdrawn', 'withdrawing');
inflect('withdraw', 'retract');
irregular('hide', 'hide', 'hides', 'hid hidden', 'hiding');
inflect('hide', 'archive unlist privatise privatize');
inflect(
  'edit',
  'edit amend alter reword rephrase revise tweak soften trim crop doctor redact bleep modify update change',
);
inflect('edit', 'shorten correct adjust sanitise sanitize swap replace');
irregular('edit', 'rewrite', 'rewrites', 'rewrote rewritten', 'rewriting');
irregular('edit', 'cut', 'cuts', 'cut', 'cutting');
inflect('expire', 'expire lapse');
inflect('vanish', 'disappear vanish evaporate');
inflect('restore', 'restore reinstate reappear resurface unarchive undelete');
inflect('deactivate', 'deactivate disable suspend terminate');

/** The verb of removal or change that a word is a form of. */
export const verbOf = (word: string): Verb | null => FORMS.get(word) ?? null;

/** 'took … down', 'pulled … off', 'swept away'. */
export const PARTICLES = set('down off offline away');
/** Verbs of the class `take` that need no particle when a post is their object. */
export const BARE_TAKE = /^(?:pull|kill|strip|lift|drop)/;

export const PLATFORM_AGENTS = set(
  'moderators moderator platform platforms site app censors mods filters admins algorithm meta',
);
/** Reasons that only a platform has. */
export const RULES =
  set(`violating violated violates violation violations breaching breached breach breaches guidelines policies
  rules moderators moderation infringement flagged reported censors censored spam copyright`);
export const PUBLISHERS =
  set(`station broadcaster newspaper magazine publisher network editors outlet website publication paper
  producers channel label`);

export const NOT =
  set(`not n't never nobody nothing none neither nor without hardly denied denies deny denying refused refuses
  refuse refusing refusal declined declines decline yet resisted stopped failed instead cannot unable falsely`);
export const UNREAL =
  set(`would could can may might should must will 'll shall if unless whether until wo ca call calls called
  calling urged urge urges urging asked asks asking demand demands demanded demanding want wants wanted told tells ordered
  begged pleaded pressure petition threatened threatens promised promises promise vowed vows vow considering
  consider considered plans plan planned tempted hopes hoped expected likely possible possibly rumour rumours rumor rumors
  accused accusing accuses claims claimed claim alleged allegedly suggestions allegations speculation speculated wondered
  wonder pressed advised advise ought pleas plea appeal appeals appealed request requests requested campaign bid needs need
  how invited threatening suggested clamour imagine suppose wish wishes able supposed ready willing`);
/** 'was forced to', 'decided to': what follows did happen. */
export const REAL_TO =
  set(`decided had forced chose opted moved went rushed scrambled hurried proceeded decision managed made
  led prompted compelled agreed obliged raced hastened elected got`);
