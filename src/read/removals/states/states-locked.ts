// Turns of phrase for what strangers meet ('a padlock', 'a closed account'), and for a platform that was left.
import { ADVERBS, BE, CIRCLE, type Turn } from './state-words.ts';

/** Where one can have an account, by one word. */
const PLATFORMS =
  'instagram x twitter facebook tiktok threads bluesky youtube linkedin twitch snapchat telegram reddit weibo mastodon substack tumblr vk pinterest';

export const LOCKED: Turn[] = [
  [
    PLATFORMS,
    {
      act: 'leave',
      of: 'object',
      before: /\b(?:he|she|who)(?:'s| is| was| has been| had been) no longer (?:to be found )?on $/,
    },
  ],
  [
    PLATFORMS,
    {
      act: 'leave',
      of: 'object',
      before:
        /\b(?:he|she|who|and|then|later|since|has|had)(?: also| now| since)? (?:withdrawn|withdrew|departed|bowed out|logged off|signed off|walked away) from $|\b(?:he|she|who)(?: has| had)?(?: also| now| since)? (?:vanished|disappeared) from $|\b(?:he|she|who)(?:'s| is| was| has)(?: now| since)? gone from $/,
    },
  ],
  [
    'deactivated',
    {
      act: 'deactivate',
      of: 'told',
      account: true,
      before: /\b(?:he|she|and|then|later|since|has|had) $/,
      after:
        /^(?:[.,;]|$|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|within|hours|minutes|overnight|the (?:same|next|following)|soon|shortly|by|yesterday|last|that)/,
    },
  ],
  [
    'inactive defunct dormant dead closed deleted',
    {
      act: 'deactivate',
      of: 'subject',
      account: true,
      seen: true,
      before: /\b(?:account|profile|page|handle|channel)s? (?:is|are|was) now $/,
      after: /^(?:[.,;]|$|and\b)/,
    },
  ],
  ['moderators reviewers', { act: 'moderate', of: 'subject', post: true, before: /\bfell to (?:\w+'s |the )?$/ }],
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
        `\\b(?:visible|available|open|accessible|shown|limited|restricted|now) (?:to|for) (?:\\w+ ){0,2}${CIRCLE} $`,
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
  [PLATFORMS, { act: 'leave', of: 'object', before: /\b(?:came|come|comes) off $/ }],
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
    PLATFORMS,
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
