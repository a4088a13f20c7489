// Turns of phrase for how it went: 'came down', 'fell off her page', 'was toast within the hour', 'came and went'.
import { ADVERBS, BE, PLACES, type Turn } from './state-words.ts';

export const WENT: Turn[] = [
  [
    'lived',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      denies: true,
      before: /\b(?:was|were|proved|proved to be)(?: \w+)? (?:short - )$/,
    },
  ],
  [
    'did',
    {
      act: 'expire',
      of: 'subject',
      before:
        /\b(?:vanish|disappear|expire|lapse|self - destruct|delete itself)\b.*, (?:and|which|as) (?:it |they |duly )?$/,
      after: /^(?:[.,;]|$|so\b)/,
    },
  ],
  [
    'long',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      denies: true,
      before:
        /\b(?:did|was|were) ?(?:not|n't) (?:stay |stayed |remain |linger |survive )?(?:up |online |live |there |visible )?(?:for )?$/,
      after: /^(?:[.,;]|$|enough\b)/,
    },
  ],
  ['better', { act: 'delete', of: 'object', post: true, before: /\bthought $/, after: /^of\b/ }],
  [
    'last',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      denies: true,
      before: /\b(?:did ?(?:not|n't)|failed to) $/,
      after: /^(?:[.,;]|$|long\b|an hour\b|the (?:hour|morning|afternoon|day|night|evening|weekend|week)\b)/,
    },
  ],
  [
    'down',
    {
      act: 'delete',
      of: 'subject',
      before: /\b(?:came|(?:has|have|had|'s|'ve|'d)(?: \w+)? come|comes|coming) (?:back )?$/,
      after: /^(?!(?:to|with|hard|from)\b|on (?!(?:mon|tue|wed|thu|fri|sat|sun)|the (?:day|same|next)))/,
    },
  ],
  [
    'off',
    {
      act: 'vanish',
      of: 'subject',
      before: /\b(?:dropped|fallen|fell|slipped|slid) $/,
      after: new RegExp(`^(?:instagram|x|tiktok|facebook|youtube|twitch|threads|bluesky|${PLACES})`),
    },
  ],
  [
    'down',
    {
      act: 'delete',
      of: 'object',
      before: /\b(?:had|have|got) (?:it|them|that|the \w+) $/,
      after: /^(?!(?:to|with|as|on)\b)/,
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
      before: new RegExp(`\\b(?:${BE} ?(?:not|n't)|(?:has|have|had) ?(?:not|n't) been) $`),
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
