// Turns of phrase for what is left of it, and for what went along with it: 'survives only in screenshots', 'With it went …'.
import { ADVERBS, BE, PLACES, type Turn } from './state-words.ts';

const COPIES = '(?:screen\\w+|cop(?:y|ies)|archives?|archived|caches?|cached|captures?|memory|recordings?)';

export const LEFT: Turn[] = [
  [
    'remains remain survives survive exists lives endures',
    {
      act: 'vanish',
      of: 'told',
      seen: true,
      before: new RegExp(
        `^(?:now |today )?only (?:\\w+ ){0,3}${COPIES}(?: of (?:it|the|her|his)\\b.*)? (?:now |still )?$`,
      ),
      after: /^(?:[.,;]|$|of (?:it|the|what|her|his)|online|now|to show|in circulation)/,
    },
  ],
  [
    'left remains survives',
    {
      act: 'vanish',
      of: 'told',
      seen: true,
      denies: true,
      before: new RegExp(
        `\\b(?:all (?:that |that is |that's |there is |now )?|${COPIES} (?:is|are) all that(?: is|'s)? )$`,
      ),
      after: new RegExp(
        `^(?:now )?(?:of (?:it|the|her|his)\\b.*?)?(?:(?:is|are) (?:an?|the|some|several|in)? ?(?:\\w+ )?${COPIES}|[.,;]|$)`,
      ),
    },
  ],
  [
    'trace',
    { act: 'vanish', of: 'told', seen: true, before: /\bthe only $/, after: /^(?:left )?of (?:it|the|her|his)\b/ },
  ],
  [
    'preserved kept saved archived captured',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      seen: true,
      before: new RegExp(`\\b${BE} (?:now )?$`),
      after: new RegExp(`^only (?:in|as|on|by|through|thanks) (?:.*\\b${COPIES})\\b`),
    },
  ],
  [
    'only',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      seen: true,
      before: /\b(?:be|being) (?:\w+ )?$/,
      after: new RegExp(`^(?:in|as|on|through|thanks to) (?:.*\\b${COPIES})\\b`),
    },
  ],
  [
    'survives survive exists lives',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      seen: true,
      after: new RegExp(
        `^(?:on )?(?:now )?only (?:in|as|on|because|thanks|through) (?:.*\\b${COPIES}|.*\\b(?:kept|keeps|saved))\\b`,
      ),
    },
  ],
  [
    'survives survive exists lives',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      seen: true,
      before: /\bonly $/,
      after: new RegExp(`^(?:on )?(?:in|as|on|through) (?:.*\\b${COPIES})\\b`),
    },
  ],
  [
    'remains survives left',
    {
      act: 'vanish',
      of: 'told',
      seen: true,
      denies: true,
      before: new RegExp(
        `\\b(?:all (?:that|that is|that 's) |nothing (?:of it )?|only (?:an?|the|some) (?:\\w+ )?${COPIES} (?:now )?)$`,
      ),
      after: new RegExp(`^(?:now )?(?:of it|(?:is|are) (?:an?|the|some|several)? ?(?:\\w+ )?${COPIES}|[.,;]|$)`),
    },
  ],
  [
    'went',
    {
      act: 'vanish',
      of: 'object',
      before: /(?:^|, |\band )(?:and )?with (?:it|them|that|her|him|the \w+|(?:her|his|their) \w+) $/,
      after: /^(?:the|an?|his|her|their|\w+ 's|all|both|every|\w+'s)\b/,
    },
  ],
  [
    'went',
    {
      act: 'vanish',
      of: 'subject',
      before:
        /(?<=\b(?:comment|reply|picture|photo|message|caption|post|tweet|note|answer|video)s?(?: “”)?(?: [^.;]*)? )(?<!\b(?:that|which|who) )$/,
      after: /^(?:down )?with (?:it|them|the (?:ship|rest|post|photo|picture|video|clip|tweet|thread))\b/,
    },
  ],
  [
    'went',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      after:
        /^(?:quietly|silently|overnight|unannounced|too|without (?:a )?(?:word|fuss|trace|explanation|announcement))\b/,
    },
  ],
  [
    'went',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      after: /^(?:the (?:same )?way (?:of|that|as|stories|posts)\b|.*\bas (?:they|stories|these things)\b)/,
    },
  ],
  [
    'off',
    {
      act: 'vanish',
      of: 'subject',
      before: new RegExp(
        `\\b(?:come|came|comes|coming|dropped|fallen|fell|slipped|slid|rolled|rolls|drops|falls|slides|${BE}${ADVERBS}) $`,
      ),
      after: new RegExp(`^${PLACES}`),
    },
  ],
  [
    'dropped fallen fell',
    {
      act: 'vanish',
      of: 'subject',
      after: /^out of (?:every|all|the|its|most) (?:\w+ )?(?:feeds?|apps?|platforms?|listings?|searches|search)\b/,
    },
  ],
  [
    'down',
    {
      act: 'delete',
      of: 'subject',
      post: true,
      before: new RegExp(`\\b${BE}${ADVERBS} $`),
      after:
        /^(?:again )?(?:by (?:the (?:end|time|evening|afternoon|next|following|morning)|lunch\w*|noon|midday|mid-\w+|midnight|breakfast|dawn|tea\w*|dinner|nightfall|mon|tue|wed|thu|fri|sat|sun)|within|inside (?:the|an?|min|hour)|before (?:lunch|noon|breakfast|mid|the day)|(?:an hour|minutes|hours) later|in (?:under|less|minutes))/,
    },
  ],
];
