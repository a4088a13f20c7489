// Turns of phrase for the place where it was: 'in its place is …', 'there is a gap where it stood', 'found it gone'.
import { BE, type Turn } from './state-words.ts';

const HERS = '(?:her|his|their|the|its)';
const HELD =
  '(?:page|feed|grid|timeline|account|channel|list|listing|archive|numbering|profile|catalogue|running order)';
const SPOT = '(?:page|feeds?|grid|timeline|account|channel|profile|site|website|wall|apps?|archive|catalogue)';

export const ABSENT: Turn[] = [
  [
    'seen heard',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      seen: true,
      denies: true,
      before: /\b(?:has|have|had) ?(?:not|n't) been $/,
      after: /^(?:since|again|on (?:her|his|the|their))\b/,
    },
  ],
  [
    'place',
    {
      act: 'vanish',
      of: 'told',
      before: /^(?:and |now )?in (?:its|their) $/,
      after:
        /^(?:(?:now|today|on \w+|,|by \w+) )*(?:is|are|was|were|stands?|stood|sits|there|came|went|appeared|has come|a |an )\b/,
    },
  ],
  [
    'place',
    {
      act: 'vanish',
      of: 'told',
      before:
        /\b(?:went up|appeared|appears|stands|stood|is now|was put up|was posted) (?:\w+ )*in (?:its|their) $|\b(?:its|their) $/,
      after: /^(?:[.,;]|$|(?:has|had|was|is)(?: now| since| already)? (?:been )?taken\b)/,
    },
  ],
  [
    'replaced swapped exchanged',
    {
      act: 'vanish',
      of: 'object',
      before: /\b(?:has|had|have|since|then|later|and|she|he|they) $/,
      after:
        /^(?:it|them|the (?:post|tweet|video|clip|photo|picture|message|story)) (?:with|for) (?:an?|the|one|two) (?!(?:\w+ )?(?:version|edit|caption|wording)\b)/,
    },
  ],
  [
    'jumps skips goes jumped skipped went',
    {
      act: 'vanish',
      of: 'told',
      seen: true,
      before: new RegExp(`\\b${HELD} (?:now )?$`),
      after: /^(?:now )?(?:straight |directly )?from\b.*\bto\b/,
    },
  ],
  [
    'gap hole',
    {
      act: 'vanish',
      of: 'told',
      seen: true,
      before: /\b(?:a|the|by a|only a|leaving a) (?:\w+ )?$/,
      after: new RegExp(`^(?:between (?:episodes?|parts?|posts?|numbers?|\\d)|in ${HERS} (?:\\w+ )?${HELD})`),
    },
  ],
  [
    'nothing',
    {
      act: 'vanish',
      of: 'told',
      seen: true,
      denies: true,
      before: /\b(?:there|where) (?:is|was|'s|there is|there was) (?:now )?$/,
      after: /^(?:there|to see|left|now|at all)\b/,
    },
  ],
  [
    'nothing',
    {
      act: 'vanish',
      of: 'told',
      seen: true,
      denies: true,
      before:
        /\b(?:look|looks|looked|looking|search|searched|searching|searches|click|clicks|clicked|clicking)\b.* (?:find|finds|found|finding|see|sees|saw|get|gets|got) $/,
      after: /^(?:[.,;]|$|there|now|but|at all)/,
    },
  ],
  [
    'nobody none',
    {
      act: 'vanish',
      of: 'object',
      post: true,
      seen: true,
      denies: true,
      after:
        /^(?:can|will|could|is able to) (?:now |any longer |ever )?(?:see|find|read|watch|hear|play) (?:it|them|the \w+)(?: now| any ?more| any longer|[.,;]|$)/,
    },
  ],
  [
    'gone',
    {
      act: 'vanish',
      of: 'object',
      seen: true,
      before: /\b(?:found|find|finds|finding) (?:it|them|that|the \w+)(?: already| suddenly)? $/,
    },
  ],
  [
    'vain',
    {
      act: 'vanish',
      of: 'told',
      seen: true,
      before: /\b(?:look|looked|looking|search|searched|searching) for (?:it|them|the \w+) (?:\w+ ){0,3}in $/,
    },
  ],
  [
    'appear show',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      seen: true,
      denies: true,
      before: /\b(?:does|did|do) ?(?:not|n't) (?:now )?$/,
      after: new RegExp(`^(?:up )?(?:on|in|among) ${HERS} (?:\\w+ )?(?:${SPOT}|posts|uploads|videos)\\b`),
    },
  ],
  [
    'nowhere',
    {
      act: 'vanish',
      of: 'subject',
      post: true,
      seen: true,
      before: new RegExp(`\\b${BE} $`),
      after: /^(?:[.,;]|$|by|when)/,
    },
  ],
  [
    'taken removed deleted withdrawn pulled',
    {
      act: 'delete',
      of: 'object',
      before:
        /\b(?:had|got|having|getting|gets) (?:it|them|that|(?:the|her|his|their)(?: (?!(?:was|were|been|that|which|and|but)\b)\w+){1,6}) (?:\w+ly )?$/,
      after: /^(?:down|off|offline|[.,;]|$|within|on|by|from|after|the|an)/,
    },
  ],
  [
    'chop axe boot heave',
    { act: 'delete', of: 'subject', before: /\b(?:got|gets|faced|met|was given|were given|been given) the $/ },
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
      after: new RegExp(`^(?:now |any longer )?(?:on|in|among) (?:any of )?${HERS} (?:\\w+ )?${SPOT}\\b`),
    },
  ],
  [
    'where',
    {
      act: 'vanish',
      of: 'told',
      seen: true,
      before:
        /(?:^|\b(?:blank|box|square|gap|hole|space|notice|message|nothing|padlock|error|rectangle|picture|silence|icon)\b.* )$/,
      after:
        /^(?:it|they|(?:the|her|his|their|\w+'s) (?:\w+ ){0,2}?(?:post|tweet|video|clip|photo|picture|photograph|message|story|comment|reply|words?|column|article|interview|episode|page|profile|account)) (?:had (?:been|stood|hung|sat)|(?:once )?(?:was|stood|hung|sat|were)|used to (?:be|stand|hang|sit))\b(?! (?:posted|shared|taken|filmed|made|put|written|shot|recorded))/,
    },
  ],
  ['with', { act: 'vanish', of: 'subject', seen: true, before: /\b(?:is|are|was|were) no longer $/, after: /^us\b/ }],
  ['existing', { act: 'vanish', of: 'subject', before: /\bstopped $/ }],
];
