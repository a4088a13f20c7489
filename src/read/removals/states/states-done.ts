// Turns of phrase by which somebody makes it go: 'got rid of', 'hit delete', 'gave it the chop'.
import type { Turn } from './state-words.ts';

export const DONE: Turn[] = [
  [
    'replaced swapped exchanged',
    {
      act: 'vanish',
      of: 'subject',
      before: /(?<=\b(?:was|were|been|being)(?: \w+ly| since| now)? )$/,
      after:
        /^(?:by|with|for) (?:an?|the|some|one|two|another) (?!(?:\w+ )?(?:version|post|tweet|video|edit|caption|wording|statement)\b)/,
    },
  ],
  [
    'oblivion history bin dustbin trash hole',
    {
      act: 'delete',
      of: 'subject',
      before:
        /\b(?:consigned|dispatched|relegated|sent|disappeared|vanished|went|gone|ended up|is|was) (?:it |them )?(?:to|down|in|into) (?:the )?(?:\w+ )?$|^into the $/,
    },
  ],
  ['came', { act: 'delete', of: 'object', before: /\b(?:down|off) $/, after: /^(?:the|her|his|a) / }],
  ['came', { act: 'delete', of: 'subject', before: /(?<=\bdown (?:it|they|the \w+) )$/ }],
  [
    'deleting',
    {
      act: 'delete',
      of: 'told',
      before: /\b(?:before|then|and|later) (?:\w+ly )?$/,
      after: /^(?:[.;,]|$|minutes|an hour|hours|within)/,
    },
  ],
  ['shot', { act: 'delete', of: 'object', post: true, before: /\b(?:got|gotten|getting|gets) $/, after: /^of\b/ }],
  ['rid', { act: 'delete', of: 'object', before: /\b(?:got|gotten|getting|gets) $/, after: /^of\b/ }],
  ['away', { act: 'delete', of: 'object', before: /\b(?:did|done|doing) $/, after: /^with\b/ }],
  ['disappear vanish evaporate', { act: 'delete', of: 'object', before: /\b(?:made|makes|making) (?:\w+ ){1,4}$/ }],
  ['chop axe heave boot', { act: 'delete', of: 'object', before: /\b(?:gave|given|gives|giving) (?:\w+ ){1,4}the $/ }],
  [
    'plug',
    { act: 'deactivate', of: 'object', account: true, before: /\b(?:pull|pulls|pulled|pulling) the $/, after: /^on\b/ },
  ],
  [
    'plug',
    { act: 'delete', of: 'object', post: true, before: /\b(?:pull|pulls|pulled|pulling) the $/, after: /^on\b/ },
  ],
  [
    'off',
    {
      act: 'deactivate',
      of: 'object',
      account: true,
      before: /\b(?:turned|turns|switched|switches) (?:(?:\w+ ){0,3}(?:account|page|profile|channel) )?$/,
    },
  ],
  [
    'button key',
    {
      act: 'delete',
      of: 'told',
      before:
        /\b(?:hit|hits|hitting|press|pressed|pressing|presses|smashed|punched|found|reached for|reaches for|met|went for) the delete $/,
    },
  ],
  ['axe', { act: 'delete', of: 'told', before: /\b(?:swung|swings|swinging|wielded) the $/ }],
  ['disposed', { act: 'delete', of: 'object', after: /^of\b/ }],
  [
    'delete',
    {
      act: 'delete',
      of: 'object',
      before:
        /\b(?:hit|hits|hitting|press|pressed|pressing|presses|smashed|punched|found|reached for|reaches for|met|went for) (?:the )?(?:“”)?$/,
      after:
        /^(?!on (?:(?:the|a|an|her|his|their|its|all|any|\w+(?:'s)?) ){0,3}(?:plans?|tour|wedding|careers?|season|relationships?|marriage|romance|projects?|film|album|idea|proposals?|party|holiday|past|deal|show|show's|life)\b)/,
    },
  ],
  [
    'button key',
    {
      act: 'delete',
      of: 'told',
      before: /\bthe delete $/,
      after: /^(?:was (?:found|pressed|hit|reached|used)|did|came)\b/,
    },
  ],
];
