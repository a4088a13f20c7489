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
        /^(?!un\w|(?:viral|wrong|into|to|through|on (?:to|sale|show|air|display|about|record|with)|private|public|live|home|down|up|over|a?round|beyond|past|far|further|too far|out|dark|missing|offline|bad|well|global|mad|wild|crazy|straight|back|ahead|quiet|silent|large|full)\b)/,
    },
  ],
  [
    'gone',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      seen: true,
      before: /(?<=\b(?:post|tweet|video|clip|photo|picture|story|message|comment|reply|reel|rant|column)s? )$/,
      after: /^(?:within|in (?:an|under|less|minutes)|after|overnight|minutes|hours|by)\b/,
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
      after: /^(?!for (?:an?|one|two|half|some|several)\b)/,
    },
  ],
  [
    'down',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      seen: true,
      before: /\b(?:is|are|was|were)(?: now| already| both| all)? $/,
      after: /^(?:[.;]|$|, |now\b|and\b)/,
    },
  ],
  [
    'gone',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      seen: true,
      before:
        /(?<=\b(?:post|tweet|video|clip|photo|picture|story|message|comment|reply|reel|rant|column)s? , (?:now |since |long )?)$/,
      after: /^(?:[,.]|within|in (?:an|under|less|minutes)|by\b|inside|after|before)/,
    },
  ],
  [
    'went',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      after:
        /^(?:down )?(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?(?: ?[.,;]|$)|overnight\b|within (?:the|an|min|hour))/,
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
  [
    'missing',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      seen: true,
      before: new RegExp(`\\b${BE}${ADVERBS} $`),
      after: /^(?:[.,;]|$|on \w+day|by\b|when\b|altogether)/,
    },
  ],
  ['missing absent', { act: 'edit', of: 'subject', part: true, before: new RegExp(`\\b${BE}${ADVERBS} $`) }],
  [
    'unavailable inaccessible unreachable irretrievable',
    {
      act: 'vanish',
      of: 'subject',
      seen: true,
      before: new RegExp(
        `\\b(?:${BE}|made|rendered|showed as|shows as|shown as|listed as|marked as|marked|labelled|flagged as)${ADVERBS} $`,
      ),
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
];
