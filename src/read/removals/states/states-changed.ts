// Turns of phrase for what was closed to the public, or left.
import { ADVERBS, BE, CIRCLE, SEEN, type Turn } from './state-words.ts';

export const CHANGED: Turn[] = [
  [
    'private unlisted invisible',
    {
      act: 'hide',
      of: 'subject',
      before: new RegExp(
        `\\b(?:${BE}|went|gone|goes|going|now|turned|shows as|appears as)${ADVERBS}(?: (?:set|marked|switched|turned|made|listed|moved|put|taken|flipped)(?: back)?(?: as| to)?)? $`,
      ),
      after:
        /^(?!from the start|since (?:19|20)\d\d|\w*(?:account|message|life|matter|school|citizen|equity|company|investigator|individual|person|jet|hospital|clinic|party|conversation|moment|view))/,
    },
  ],
  [
    'protected',
    {
      act: 'hide',
      of: 'object',
      before: /\b(?:set|sets|setting|switch(?:ed|es|ing)?|ma(?:de|kes?|king)|turn(?:ed|s|ing)?) (?:[^,;.]* )?$/,
      after: /^(?:[.,;]|$|mode|status|on \w+day)/,
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
      after:
        /^(?:an? |its |the )(?:\w+ ){0,3}(?:warning|warnings|interstitial|notice|screen|label|setting|paywall|password|login|gate)\b/,
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
  [
    'friends-only followers-only members-only subscribers-only',
    { act: 'hide', of: 'subject', before: new RegExp(`\\b${BE}${ADVERBS} $`) },
  ],
  [
    'access',
    {
      act: 'hide',
      of: 'told',
      after:
        /^to (?:the|her|his|their) (?:\w+ ){0,2}(?:page|account|profile|post|video|channel|feed|tweets|posts) (?:is|was|has been|had been) (?:now |since )?(?:limited|restricted|closed)\b/,
    },
  ],
  [
    'see view read watch',
    {
      act: 'hide',
      of: 'object',
      seen: true,
      before: new RegExp(`\\bonly (?:\\w+ ){0,2}${CIRCLE} (?:now )?(?:get to )?$`),
    },
  ],
  [
    'friend follower subscriber',
    {
      act: 'hide',
      of: 'told',
      seen: true,
      before: /\b(?:have to|has to|must|need to|needs to) be an? (?:\w+ )?$/,
      after: /^to (?:see|view|read|watch)\b/,
    },
  ],
  [
    'friends followers subscribers members',
    {
      act: 'hide',
      of: 'subject',
      before: /\b(?:(?:seen|read|viewed|watched) by|(?:is|was|been) for) $/,
      after: /^only\b/,
    },
  ],
  [
    'password',
    {
      act: 'hide',
      of: 'told',
      seen: true,
      before: /\b(?:page|profile|channel|blog|post|video) (?:now )?(?:asks for|needs|requires|wants) an? $/,
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
      after: /^(?!(?:out|in|into|up|down|horns|from)\b)/,
    },
  ],
  [
    'see view read watch play',
    {
      act: 'hide',
      of: 'object',
      seen: true,
      before: new RegExp(`\\bonly (?:\\w+ ){0,3}${CIRCLE} (?:\\w+ ){0,4}(?:can|could|may)(?: now)? $`),
    },
  ],
];
