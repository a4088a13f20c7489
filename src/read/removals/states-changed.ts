// Turns of phrase for what was closed to the public, left, or is back.
import { ADVERBS, BE, CIRCLE, SEEN, type Turn } from './state-words.ts';

export const CHANGED: Turn[] = [
  [
    'private unlisted invisible',
    {
      act: 'hide',
      of: 'subject',
      before: new RegExp(
        `\\b(?:${BE}|went|gone|goes|going|now|turned)${ADVERBS}(?: (?:set|marked|switched|turned|made|listed|moved|put)(?: as| to)?)? $`,
      ),
      after:
        /^(?!from the start|since (?:19|20)\d\d|\w*(?:account|message|life|matter|school|citizen|equity|company|investigator|individual|person|jet|hospital|clinic|party|conversation|moment|view))/,
    },
  ],
  [
    'private friends-only followers-only members-only',
    {
      act: 'hide',
      of: 'object',
      before:
        /\b(?:set|sets|setting|switch(?:ed|es|ing)?|ma(?:de|kes?|king)|turn(?:ed|s|ing)?|moved|flip(?:ped|s)|changed|put|took|takes) (?:[^,;.]* )?$/,
      after: /^(?!\w*(?:life|matter|school|citizen|equity|company|person|jet|hospital|party))/,
    },
  ],
  [
    'behind',
    {
      act: 'hide',
      of: 'object',
      before: /\b(?:put|puts|placed|places|hid|hidden|moved) (?:[^,;.]* )?$/,
      after: /^(?:an? |its |the )(?:\w+ ){0,3}(?:warning|warnings|interstitial|notice|screen|label)\b/,
    },
  ],
  [
    'friends followers subscribers members',
    {
      act: 'hide',
      of: 'object',
      before:
        /\b(?:set|sets|setting|switch(?:ed|es|ing)?|ma(?:de|kes?|king)|limited|restricted|changed) (?:[^,;.]* )?(?:to |for |visible to )(?:\w+ ){0,2}$/,
    },
  ],
  [
    'friends followers subscribers members',
    {
      act: 'hide',
      of: 'object',
      before: /\b(?:set|sets|switch(?:ed|es|ing)?|ma(?:de|kes?|king)) (?:[^,;.]* )?$/,
      after: /^-? ?only\b/,
    },
  ],
  [
    'only',
    {
      act: 'hide',
      of: 'subject',
      seen: true,
      before: new RegExp(`\\b(?:visible|available|open|accessible|viewable|shown|${SEEN}) $`),
      after: new RegExp(`^(?:to|by|for) (?:\\w+ ){0,2}${CIRCLE}\\b`),
    },
  ],
  [
    'only',
    {
      act: 'hide',
      of: 'subject',
      seen: true,
      before: new RegExp(`\\b(?:be|${BE})${ADVERBS} $`),
      after: new RegExp(
        `^(?:be )?(?:visible|available|open|accessible|viewable|${SEEN}) (?:to|by|for) (?:\\w+ ){0,2}${CIRCLE}\\b`,
      ),
    },
  ],
  ['protected', { act: 'hide', of: 'subject', before: /(?<=\bpassword - )$/ }],
  [
    'protected locked',
    {
      act: 'limit',
      of: 'subject',
      seen: true,
      before: new RegExp(`\\b(?:is|are|been)${ADVERBS} $`),
      after: /^(?!out|in\b|into|up|down|horns|from)/,
    },
  ],
  [
    'see view read watch play',
    {
      act: 'hide',
      of: 'object',
      seen: true,
      before: new RegExp(`\\bonly (?:\\w+ ){0,3}${CIRCLE} (?:can|could|may)(?: now)? $`),
    },
  ],
  ['public', { act: 'hide', of: 'object', before: /\bfrom public to $/ }],
  [
    'platform site app',
    { act: 'leave', of: 'subject', account: true, before: /\b(?:left|quit) (?:the )$/, after: /^(?=.*\baccount\b)/ },
  ],
  ['instagram x twitter facebook tiktok threads bluesky', { act: 'leave', of: 'object', before: /\bcame off $/ }],
  [
    'back',
    {
      act: 'restore',
      of: 'object',
      before: /\b(?:put|putting|puts|bring|brought|bringing) (?:\w+ ){0,3}$/,
      after: /^(?:up|online|live|on\b|[.,;–]|again|the|a |an hour|within|in (?:its|the) |$|with|later|hours?|two|and)/,
    },
  ],
  [
    'back',
    {
      act: 'restore',
      of: 'subject',
      before: new RegExp(`\\b(?:${BE}|went|came|comes|goes|now|popped)${ADVERBS} $`),
      after:
        /^(?:up|online|live|on (?:facebook|instagram|x|tiktok|youtube|twitch|threads|bluesky|twitter|the (?:site|platform)|h(?:er|is) (?:page|account|feed|channel|profile)))\b/,
    },
  ],
  [
    'back',
    {
      act: 'restore',
      of: 'subject',
      weak: true,
      before: new RegExp(`\\b(?:${BE}|came)${ADVERBS} $`),
      after: /^(?:[.,;–]|within|by|later|again|the (?:next|following)|an hour|hours|minutes|days|two|$)/,
    },
  ],
  [
    'again',
    {
      act: 'restore',
      of: 'subject',
      weak: true,
      before: /\b(?:up|online|live|public|visible|available|popped)(?: (?:it|they) popped)? $/,
    },
  ],
  [
    'again',
    {
      act: 'restore',
      of: 'object',
      weak: true,
      before: /\b(?:posted|shared|uploaded|put|made|published) (?:it|them|the \w+)(?: (?:up|public|online|live))? $/,
    },
  ],
  [
    'public',
    {
      act: 'restore',
      of: 'subject',
      weak: true,
      before: new RegExp(`\\b(?:(?!be )${BE}|made|set|switched)(?: back)?(?: to)? $`),
      after: /^(?:again|by|on|once more|[.,])/,
    },
  ],
  [
    'returned returns',
    {
      act: 'restore',
      of: 'subject',
      after:
        /^(?:to (?:the|her|his|their|instagram|youtube|tiktok|facebook|x)\b (?:site|platform|page|feed|channel|web|app|player)|online\b|to (?:instagram|youtube|tiktok|facebook)\b)/,
    },
  ],
];
