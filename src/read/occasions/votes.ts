// Which words speak for which medium, and how strongly. Above 3 the word names the channel itself.
import type { Medium } from '../../../models/statement.ts';
import type { Word } from './narration.ts';
import { hasUnder, isDenied, isShared, isSource, leadsIn, nounWeight } from './phrase.ts';
import { COMMENTING, isStory, POST_NOUNS, platformAt, postNounAt, WRITING } from './words.ts';

export interface Vote {
  medium: Medium;
  weight: number;
  /** The word that votes. */
  at: number;
}
type Rule = (words: Word[], i: number) => [Medium, number] | null;

const RULES = new Map<string, Rule[]>();
function rule(triggers: string | Iterable<string>, vote: Rule): void {
  for (const word of typeof triggers === 'string' ? triggers.trim().split(/\s+/) : triggers) {
    const known = RULES.get(word);
    if (known) known.push(vote);
    else RULES.set(word, [vote]);
  }
}
const textAt = (words: Word[], i: number): string => words[i]?.text ?? '';
const set = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

const AUDIENCE = set(`crowd audience rally supporters delegates congregation court judge jury inquiry committee hearing
  commons lords senate parliament council councillors chamber conference convention congress assembly mps lawmakers
  senators students graduates mourners shareholders worshippers festival fans forum panel peers tribunal summit members
  gathering marchers protesters diners attendees spectators legislators floor bundestag chair house gallery session town`);
const ON_AIR = set(
  'radio tv television fm breakfast newsnight viewers listeners airwaves broadcaster newsreader podcast',
);
const PRESS = set(
  'reporters journalists press media newspaper magazine interviewer correspondents newsroom outlet website site paper publication column agency correspondent reporter',
);

rule('told tells telling addressing', told);
rule('podcast podcasts', (words, i) => ['podcast', leadsIn(words, i) ? 9 : 6]);
rule('testified testifying', () => ['speech', 6]);
rule('speech', (words, i) => (/^(?:a|the|his|her)$/.test(textAt(words, i - 1)) ? ['speech', 6] : null));
rule('floor', (words, i) =>
  /^(?:house|senate|assembly|convention|commons)$/.test(textAt(words, i - 1)) ? ['speech', 6] : null,
);
rule(
  `rally speech lecture sermon keynote concert gig stage podium meeting session hustings testimony eulogy toast gallery
  convention vigil ceremony debate gala pulpit soundcheck encore`,
  (words, i) => (leadsIn(words, i) ? ['speech', 5] : null),
);
rule('reporters journalists', () => ['interview', 6]);
rule('conference', (words, i) => (/^(?:press|news)$/.test(textAt(words, i - 1)) ? ['interview', 8] : null));
rule('interview', (words, i) => (leadsIn(words, i) ? ['interview', 7] : null));
rule('phone telephone', (words, i) => (/^(?:by|the)$/.test(textAt(words, i - 1)) ? ['interview', 4] : null));
rule('contacted reached approached collared interviewed quizzed', (words, i) =>
  /^(?:by|in|at|on|outside|for|about)$/.test(textAt(words, i + 1)) ? ['interview', 4] : null,
);
rule('texted whatsapp dm dms voicemail emailed messaged whatsapps imessage', (words, i) =>
  textAt(words, i + 1) === 'statement' ? null : ['message', 6],
);
rule('chat', (words, i) => (textAt(words, i - 1) === 'group' ? ['message', 6] : null));
rule('letter note apology statement', (words, i) => (isShared(words, i) ? ['text-post', 9] : null));
rule('statement', (words, i) =>
  textAt(words, i - 1) === 'no' ? null : ['written-statement', leadsIn(words, i) ? 8 : 5],
);
rule('letter memo memorandum communiqué email e-mail newsletter', (words, i) =>
  leadsIn(words, i) ? ['written-statement', 7] : null,
);
rule('bio', () => ['profile', 7]);
rule('media', (words, i) => (textAt(words, i - 1) === 'social' && leadsIn(words, i) ? ['text-post', 4] : null));
rule('online', (words, i) => (/^(?:said|wrote|posted|added)$/.test(textAt(words, i - 1)) ? ['text-post', 4] : null));
rule('blog website', (words, i) => (leadsIn(words, i) ? ['written-statement', 4] : null));
rule('release', (words, i) => (textAt(words, i - 1) === 'press' ? ['written-statement', 8] : null));
rule('popped chimed weighed piped jumped', (words, i) => (hasUnder(words, i) ? ['comment', 7] : null));
rule(COMMENTING, (words, i) => (words[i]!.pos !== 'NOUN' && hasUnder(words, i) ? ['comment', 7] : null));
rule('camera', (words, i) => (/^(?:to|the)$/.test(textAt(words, i - 1)) ? ['video', 6] : null));
rule(ON_AIR, (words, i) =>
  words[i]!.capital || /^(?:on|on-air)$/.test(textAt(words, i - 1)) ? ['broadcast', 3.5] : null,
);
rule('air', (words, i) => (textAt(words, i - 1) === 'on' ? ['broadcast', 5] : null));
rule('live instalive', (words, i) => (words[i]!.capital && i > 0 ? ['livestream', 6] : null));
rule('livestreamed live-streamed streamed', () => ['livestream', 5]);
rule('tweeted tweeting', () => ['text-post', 6]);
rule('story stories', (words, i) => (isStory(words, i) ? ['story', isSource(words, i) ? 1 : 7.5] : null));
rule(POST_NOUNS.keys(), (words, i) => {
  const noun = isStory(words, i) ? null : postNounAt(words, i);
  const other = !noun || isSource(words, i) || /^(?:interview|podcast|broadcast)$/.test(noun.medium);
  return other ? null : [noun.medium, nounWeight(words, i, noun)];
});
rule(WRITING, (words, i) =>
  words.some((_, k) => k > i && textAt(words, k - 1) === 'on' && platformAt(words, k) !== null)
    ? ['text-post', 5]
    : null,
);
rule('on to via onto', (words, i) => (i + 1 < words.length && platformAt(words, i + 1) ? ['text-post', 4.2] : null));

/** Whom one tells is where one speaks: a crowd, a court, a radio station, reporters, a newspaper. */
function told(words: Word[], i: number): [Medium, number] | null {
  for (let k = i + 1; k < words.length && k < i + 9; k++) {
    const { text, quote } = words[k]!;
    if (quote >= 0 || /^(?:that|,|how|of|:)$/.test(text)) break;
    const noun = postNounAt(words, k);
    if (noun && /^(?:livestream|podcast|video)$/.test(noun.medium)) return [noun.medium, 8];
    if (ON_AIR.has(text) || (text === 'feed' && textAt(words, k - 1) === 'world')) return ['broadcast', 7];
    if (AUDIENCE.has(text)) return ['speech', 7];
    if (PRESS.has(text)) return ['interview', 6];
  }
  const outlet = textAt(words, i + 1) === 'the' ? words[i + 2] : words[i + 1];
  return outlet?.capital ? ['interview', 4.5] : null;
}

/** All votes of a sentence, in order. */
export function votesIn(words: Word[]): Vote[] {
  const votes: Vote[] = [];
  for (let i = 0; i < words.length; i++) {
    const rules = words[i]!.quote < 0 ? RULES.get(words[i]!.text) : undefined;
    if (!rules || isDenied(words, i)) continue;
    for (const of of rules) {
      const vote = of(words, i);
      if (vote) votes.push({ medium: vote[0], weight: vote[1], at: i });
    }
  }
  return votes;
}
