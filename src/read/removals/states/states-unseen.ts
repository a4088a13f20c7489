// Turns of phrase for what is not found any more: 'no longer visible', 'could not be found', 'now reads'.
import { ADVERBS, BE, SEEN, THERE, type Turn } from './state-words.ts';

/** Those to whom a page is closed. */
const OUTSIDERS =
  '(?:the (?:general |wider )?public|strangers|outsiders|non ?- ?\\w+|everyone|everybody|anyone|all|those (?:who|not)|the outside world)';

export const UNSEEN: Turn[] = [
  [
    'longer',
    {
      act: 'hide',
      of: 'subject',
      seen: true,
      before: /\bno $/,
      after: new RegExp(
        `^(?:be )?(?:${SEEN}|visible|open|accessible|available|public)(?: \\w+)? (?:by|to) ${OUTSIDERS}`,
      ),
    },
  ],
  [
    'longer',
    { act: 'hide', of: 'subject', seen: true, before: /\bno $/, after: /^(?:open|public)(?: ?[.,;]|$| to\b)/ },
  ],
  [
    'see view access read watch open',
    {
      act: 'hide',
      of: 'object',
      seen: true,
      denies: true,
      before: new RegExp(`\\b${OUTSIDERS} (?:can|could|may) (?:no longer|not) $`),
    },
  ],
  [
    'hidden',
    {
      act: 'hide',
      of: 'subject',
      seen: true,
      before: /\b(?:is|are) (?:now )?$/,
      after: new RegExp(`^(?:from (?:view|sight|${OUTSIDERS})|[.;]|$|to (?:all|everyone))`),
    },
  ],
  [
    'such',
    {
      act: 'vanish',
      of: 'object',
      post: true,
      seen: true,
      denies: true,
      // What 'holds' or 'contains' no such post is an archive of posts: there was none.
      before: /\b(?:found|finds?|show(?:s|ed)?|turned up|list(?:s|ed)?|yield(?:s|ed)?) no $/,
    },
  ],
  [
    'longer',
    {
      act: 'edit',
      of: 'subject',
      post: true,
      seen: true,
      before: /\bno $/,
      after: /^(?:mentions?|names?|refers|contains?|includes?|accuses|carries|describes?|calls?)\b/,
    },
  ],
  [
    'longer',
    {
      act: 'vanish',
      of: 'object',
      post: true,
      seen: true,
      before: /\bno $/,
      after:
        /^(?:has|have|carr(?:y|ies)|hosts?|shows?|features?|lists?|offers?|displays?|includes?|contains?|streams?)\b/,
    },
  ],
  [
    'longer',
    {
      act: 'vanish',
      of: 'subject',
      seen: true,
      before: /\b(?:no|any) $/,
      after: new RegExp(`^(?:\\w+ ){0,2}${THERE}\\b`),
    },
  ],
  [
    'longer',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      seen: true,
      before: /\b(?:there|up|online) no $/,
      after: /^(?:[.,;]|$)/,
    },
  ],
  [
    'open see view access read find watch play load hear stream',
    { act: 'vanish', of: 'object', seen: true, denies: true, before: /\b(?:can|could|can't) no longer $/ },
  ],
  [
    'now',
    { act: 'edit', of: 'subject', part: true, after: /^(?:reads|says|states|ends|begins|jumps|carries|consists)\b/ },
  ],
  [
    'anymore more',
    {
      act: 'vanish',
      of: 'subject',
      seen: true,
      denies: true,
      before: new RegExp(`\\b(?:not|n't|cannot) (?:\\w+ ){0,2}${THERE}\\b.* (?:any )?$`),
    },
  ],
  [
    SEEN.slice(3, -1).replaceAll('|', ' '),
    {
      act: 'vanish',
      of: 'subject',
      seen: true,
      denies: true,
      before: /\b(?:cannot|(?:can|could|ca) ?(?:not|n't)) (?:now |longer )?be $/,
    },
  ],
  [
    'exist',
    {
      act: 'vanish',
      of: 'subject',
      seen: true,
      denies: true,
      account: true,
      before: /\b(?:does|did|do) (?:not|n't) (?:appear to |seem to |now )?$/,
    },
  ],
  ['exist', { act: 'vanish', of: 'subject', before: /\bceased to $/ }],
  [
    'neither none',
    {
      act: 'vanish',
      of: 'subject',
      seen: true,
      denies: true,
      after: new RegExp(`^(?:\\w+ ){0,5}(?:remains?|survives?|${BE}${ADVERBS}(?: still)? ${THERE})\\b`),
    },
  ],
  [
    'find locate',
    {
      act: 'vanish',
      of: 'object',
      seen: true,
      denies: true,
      before: /\b(?:could ?(?:not|n't)|(?:was|were) unable to|failed to) $/,
      after: /^(?!.*\b(?:funny|offensive|wrong|anything|words|fault)\b)/,
    },
  ],
  [
    'find see',
    {
      act: 'vanish',
      of: 'object',
      post: true,
      seen: true,
      denies: true,
      before:
        /\b(?:you|readers|visitors|fans) (?:will|'ll|can|could|wo|ca|may) ?(?:not|n't|no longer) (?:now |be able to )?$/,
      after: /(?:there|anywhere|online|any ?more|any longer|now|on (?:her|his|their|the)|today)\b/,
    },
  ],
  [
    "not n't",
    {
      act: 'vanish',
      of: 'subject',
      seen: true,
      denies: true,
      before: /(?<=\b(?:by|on) (?:\w+ ){1,3}(?:, )?(?:it|they) (?:is|was|are|were) )$/,
      after: /^(?:[.,;]|$)/,
    },
  ],
];
