// Turns of phrase for what was closed to the public, or left.
import { ADVERBS, BE, CIRCLE, SEEN, type Turn } from './state-words.ts';

export const CHANGED: Turn[] = [
  [
    'private unlisted invisible',
    {
      act: 'hide',
      of: 'subject',
      before: new RegExp(
        `\\b(?:${BE}|went|gone|goes|going|now|turned)${ADVERBS}(?: (?:set|marked|switched|turned|made|listed|moved|put|taken|flipped)(?: back)?(?: as| to)?)? $`,
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
  ['padlock padlocks', { act: 'hide', of: 'subject', seen: true, before: /\bbehind (?:an?|the|its|their) (?:\w+ )?$/ }],
  [
    'padlock padlocks',
    {
      act: 'hide',
      of: 'subject',
      seen: true,
      before:
        /\b(?:show(?:s|ed|ing)?|display(?:s|ed|ing)?|ha[sd]|bears?|bore|carr(?:y|ies|ied)|wears?|wore|acquired|gained) (?:\w+ )*(?:an?|the) (?:\w+ ){0,2}$/,
    },
  ],
  [
    'padlock padlocks',
    {
      act: 'hide',
      of: 'told',
      seen: true,
      before:
        /\b(?:(?:met|greeted|confronted|faced|stopped) (?:\w+ )?(?:by|with)|g[eo]ts?|finds?|found|sees?|saw|see|br(?:ings|ought) up|produces|produced|shows|showed) (?:\w+ )*(?:an?|the|that) (?:\w+ ){0,2}$/,
    },
  ],
  [
    'padlock',
    {
      act: 'hide',
      of: 'object',
      account: true,
      before: /\b(?:put|puts|placed|slapped|hung) an? (?:\w+ )?$/,
      after: /^on\b/,
    },
  ],
  [
    'see view read watch play',
    {
      act: 'hide',
      of: 'object',
      seen: true,
      before: /\bonly (?:those|people|users|accounts|readers|viewers)(?: \w+){0,4} (?:can|could|may)(?: now)? $/,
    },
  ],
  [
    'only',
    {
      act: 'hide',
      of: 'subject',
      seen: true,
      before: new RegExp(
        `\\b(?:visible|available|open|accessible|shown|limited|restricted) to (?:\\w+ ){0,2}${CIRCLE} $`,
      ),
    },
  ],
  [
    'friends followers subscribers members',
    {
      act: 'hide',
      of: 'told',
      before: /\b(?:audience|settings?|visibility|privacy) (?:[^,;.]* )?(?:to|from public to) (?:\w+ ){0,2}$/,
    },
  ],
  [
    'closed',
    {
      act: 'hide',
      of: 'subject',
      account: true,
      before: new RegExp(`\\b${BE}${ADVERBS} $`),
      after: /^to (?:all but|everyone but|outsiders|strangers|the public|non)/,
    },
  ],
  ['public', { act: 'hide', of: 'object', before: /\bfrom public to $/ }],
  [
    'platform site app',
    { act: 'leave', of: 'subject', account: true, before: /\b(?:left|quit) (?:the )$/, after: /^(?=.*\baccount\b)/ },
  ],
  [
    'instagram x twitter facebook tiktok threads bluesky',
    { act: 'leave', of: 'object', before: /\b(?:came|come|comes) off $/ },
  ],
  [
    'permission',
    {
      act: 'hide',
      of: 'told',
      before: /\b(?:needs?|needed|without) (?:\w+(?:'s)? )?$/,
      after: /^to (?:see|view|read|watch)\b/,
    },
  ],
  [
    'drawbridge',
    {
      act: 'hide',
      of: 'told',
      before: /\b(?:pulled|raised|hauled|drew|drawn|pulling) (?:up )?(?:the|her|his|their) $/,
    },
  ],
  [
    'strangers outsiders',
    { act: 'hide', of: 'told', seen: true, after: /^(?:now )?(?:see|get|find|meet) (?:only|nothing|an?|the)\b/ },
  ],
  [
    'instagram x twitter facebook tiktok threads bluesky',
    {
      act: 'leave',
      of: 'object',
      before: /\b(?:(?:is|was|are) (?:now |also )?|taken (?:himself|herself|themselves) )off $/,
      after: /^(?:altogether|entirely|completely|for good|now|[.,;]|$)/,
    },
  ],
  [
    'withheld',
    { act: 'moderate', of: 'subject', post: true, before: new RegExp(`\\b${BE}${ADVERBS} $`), after: /^in \w+/ },
  ],
];
