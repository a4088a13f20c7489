// Turns of phrase for what is not there any more.
import { ADVERBS, BE, type Turn } from './state-words.ts';

export const GONE: Turn[] = [
  [
    'gone',
    {
      act: 'vanish',
      of: 'subject',
      seen: true,
      before: new RegExp(
        `(?:^|^. |\\b(?:later|poof|post|tweet|video|clip|photo|picture|story|message|comment|reply|reel) , |\\b(?:${BE}|has|have|had|and|now|since)${ADVERBS}(?: \\w+| , by then ,)? )$`,
      ),
      after:
        /^(?!viral|wrong|into|to |through|on (?:to|sale|show|air|display|about|record|with)|private|public|live|home|un\w+|down|up|over|a?round|beyond|past|far|further|too far|out|dark|missing|offline|bad|well|global|mad|wild|crazy|straight|back|ahead|quiet|silent|large|full)/,
    },
  ],
  [
    'gone',
    {
      act: 'vanish',
      of: 'told',
      seen: true,
      before: /^(?:(?:and|now|poof|then)(?: ,)? )?$/,
      after: /^(?:[!.]|now\b|again [!.]|, of course)/,
    },
  ],
  [
    'dark offline',
    {
      act: 'vanish',
      of: 'subject',
      seen: true,
      before: new RegExp(`\\b(?:went|gone|going|go|goes|${BE}|knocked)${ADVERBS} $`),
    },
  ],
  ['missing', { act: 'vanish', of: 'subject', seen: true, before: /\b(?:went|gone|goes) $/ }],
  [
    'went',
    {
      act: 'vanish',
      of: 'subject',
      account: true,
      before: /\b(?:account|profile|channel|page) $/,
      after: /^(?:[.,;]|$|too|with)/,
    },
  ],
  [
    'off',
    {
      act: 'vanish',
      of: 'subject',
      seen: true,
      before: new RegExp(`\\b${BE}${ADVERBS} $`),
      after: /^(?:her|his|their|the) (?:grid|page|feed|profile|channel|timeline|site)\b/,
    },
  ],
  [
    'trace sign',
    { act: 'vanish', of: 'object', seen: true, denies: true, before: /\bno $/, after: /^of (?:the|her|his|it|that)\b/ },
  ],
  [
    'missing absent',
    {
      act: 'vanish',
      of: 'subject',
      seen: true,
      before: new RegExp(`\\b${BE}${ADVERBS} $`),
      after: /^from (?:the|her|his|their) \w+/,
    },
  ],
  ['missing absent', { act: 'edit', of: 'subject', part: true, before: new RegExp(`\\b${BE}${ADVERBS} $`) }],
  [
    'unavailable inaccessible unreachable irretrievable',
    {
      act: 'vanish',
      of: 'subject',
      seen: true,
      before: new RegExp(`\\b(?:${BE}|made|rendered|showed as|listed as)${ADVERBS} $`),
    },
  ],
  [
    'blank bare empty',
    { act: 'vanish', of: 'subject', seen: true, account: true, before: new RegExp(`\\b${BE}${ADVERBS} $`) },
  ],
  ['nowhere', { act: 'vanish', of: 'subject', seen: true, after: /^(?:to be|in sight|on)\b/ }],
  [
    'more',
    { act: 'vanish', of: 'subject', seen: true, before: /\b(?:is|was|are|were) no $/, after: /^(?:[.,;–]|and|$)/ },
  ],
  [
    'down',
    {
      act: 'delete',
      of: 'subject',
      before: /\b(?:came|(?:has|have|had|'s|'ve|'d)(?: \w+)? come|comes|coming) (?:back )?$/,
      after: /^(?!to|with|on (?!(?:mon|tue|wed|thu|fri|sat|sun)|the (?:day|same|next))|hard|from)/,
    },
  ],
  [
    'off',
    {
      act: 'vanish',
      of: 'subject',
      before: /\b(?:dropped|fallen|fell|slipped|slid) $/,
      after: /^(?:the|her|his|their|instagram|x|tiktok|facebook|youtube|twitch)\b/,
    },
  ],
  [
    'down',
    {
      act: 'delete',
      of: 'object',
      before: /\b(?:had|have|got) (?:it|them|that|the \w+) $/,
      after: /^(?!to|with|as|on)/,
    },
  ],
  [
    'history toast',
    {
      act: 'vanish',
      of: 'subject',
      before: new RegExp(`\\b${BE}${ADVERBS} $`),
      after: /^(?:by|within|before|inside|in|less|minutes|hours|an|[.,;–]|$)/,
    },
  ],
  [
    "not n't",
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      seen: true,
      denies: true,
      before: new RegExp(`\\b${BE} $`),
      after:
        /^(?:visible|up|online|live|available|accessible|to be (?:found|seen))(?: any longer)? ?(?:on (?:her|his|the|their|mon|tue|wed|thu|fri|sat|sun)|by|when|any|at|this|last|yesterday|[.,;]|$)/,
    },
  ],
  [
    'went',
    {
      act: 'vanish',
      of: 'subject',
      before: /\bcame and $/,
      after: /^(?:in|within|inside|before|by|overnight|[.,;]|$)/,
    },
  ],
  [
    'there',
    {
      act: 'vanish',
      of: 'subject',
      seen: true,
      denies: true,
      before: new RegExp(`\\b${BE} ?(?:not|n't) $`),
      after: /^(?:[.,;–]|$|by|on|when|any|this|the|at all|now|at|in)/,
    },
  ],
  [
    "not n't",
    {
      act: 'edit',
      of: 'subject',
      part: true,
      before: /\b(?:is|was|are|were|did|does|do|has|have) $/,
      after: /^(?:[.;:]|$)/,
    },
  ],
  [
    'with',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      before:
        /(?<=, and (?:\w+(?:'s)? ){0,4}(?:post|tweet|video|clip|photo|picture|story|message|comment|reply|reel|caption)s? )$/,
      after: /^(?:it|them)(?: too)?(?: ?[.,;]|$)/,
    },
  ],
  [
    'left remains remained',
    {
      act: 'vanish',
      of: 'object',
      seen: true,
      denies: true,
      before: /\b(?:nothing|none|little|not a word) (?:(?:is|was|now|then) )*$/,
      after: /^of\b/,
    },
  ],
  [
    'went',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      before:
        /(?<=\b(?:post|tweet|video|clip|photo|picture|story|message|comment|reel|image|thread|column|episode|entry|letter|ad|blog)s? (?:(?:\w+ ){0,4}“” )?)$/,
      after: /^(?:[.;]|$|too\b|within\b|minutes\b|hours\b|an hour)/,
    },
  ],
  [
    'dead broken',
    { act: 'vanish', of: 'told', seen: true, before: new RegExp(`\\blinks? (?:to .*)?${BE}${ADVERBS} $`) },
  ],
];
