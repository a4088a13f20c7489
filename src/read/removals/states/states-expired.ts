// Turns of phrase for what has run out, as stories do.
import type { Turn } from './state-words.ts';

export const EXPIRED: Turn[] = [
  ['itself', { act: 'expire', of: 'subject', before: /\b(?:deleted|erased|removed|wiped|deletes) $/ }],
  [
    'timed ran run runs aged',
    { act: 'expire', of: 'subject', after: /^out\b(?! of (?:time|money|patience|steam|road|luck))/ },
  ],
  [
    'clock timer',
    {
      act: 'expire',
      of: 'told',
      after:
        /^(?:(?:had|has|then) )?(?:ran|run|runs) out (?:on|for) (?:it|them|(?:the|her|his|their|\w+'s) (?:\w+ )?(?:story|stories|snap|post|clip))\b/,
    },
  ],
  ['course', { act: 'expire', of: 'subject', before: /\b(?:ran|run) its (?:24 ?- ?hour )?$/ }],
  [
    'hours hour',
    {
      act: 'expire',
      of: 'subject',
      before:
        /\b(?:ran|run|had|served|lived|seen|lasted|reached the end of|completed) (?:out )?(?:its|their) (?:full |allotted )?(?:24|24 -|24-|twenty-four) $/,
    },
  ],
  [
    'limit lifespan life window',
    {
      act: 'expire',
      of: 'subject',
      before:
        /\b(?:hit|reached|outlived|lived out|passed) its (?:24|24-hour|natural|24 - hour|24- hour)?(?: - hour)? ?$/,
    },
  ],
  ['deleted destructed', { act: 'expire', of: 'subject', before: /\b(?:self|auto) - $/ }],
  ['death', { act: 'expire', of: 'subject', before: /\bdied (?:a|its) (?:\w+ )?natural $/ }],
  ['causes', { act: 'expire', of: 'subject', before: /\bdied of natural $/ }],
  ['ran run runs', { act: 'expire', of: 'subject', post: true, after: /^out of time\b/ }],
  [
    'hours',
    {
      act: 'expire',
      of: 'told',
      before: /(?<!\bbefore )(?:\b(?:its|their|the|usual|allotted)|'s) (?:24|24 -|twenty - four) $/,
      after:
        /^(?:had |have )?(?:passed|elapsed|expired|did their|done their|ran out|(?:were|are|was|is) (?:over|up))\b/,
    },
  ],
];
