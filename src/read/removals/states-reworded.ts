// Turns of phrase for what reads otherwise than it did: 'by Tuesday it read “…”', 'had become “…”', 'has a new caption'.
import { QUOTE } from '../occasions/narration.ts';
import type { Turn } from './state-words.ts';

/** The words that a post or its caption is changed into. */
const TO_WORDS = `(?:: |, )?(?:a |an |the |simply |just |merely |only |one |single |words? |wording |phrase |kinder |softer |milder |to |read |reads |say |reading |saying ){0,6}${QUOTE}`;
const THAT = '(?:that|this|it|they|the \\w+|her \\w+|his \\w+)';
/** 'By Tuesday', 'An hour later', 'As of Thursday morning'. */
const LATER =
  '(?:(?:by|as of|within|inside|come) (?:the |that |an? )?(?:\\w+ ){1,4}?|(?:an?|\\w+) (?:few )?(?:minutes?|hours?|days?) (?:later|on) |(?:the )?(?:next|following) \\w+ |now |today )';

export const REWORDED: Turn[] = [
  [
    'become became',
    {
      act: 'edit',
      of: 'told',
      before: new RegExp(`(?:${QUOTE} |\\b${THAT} )(?:had |has |have )?(?:since |then |now |also )?$`),
      after: new RegExp(`^${TO_WORDS}`),
    },
  ],
  [
    'edited changed swapped altered amended replaced switched rewritten corrected softened revised reworded turned',
    {
      act: 'edit',
      of: 'told',
      before: /\b(?:was|were|been|being|got) (?:\w+ly |since |then |now |also )?$/,
      after: new RegExp(
        `^(?:(?:on|by|overnight|later|that|the|same|next|following|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|day) ){0,4}(?:for|to|with|into|so that it read|and now reads) ${TO_WORDS}`,
      ),
    },
  ],
  [
    'edited',
    {
      act: 'edit',
      of: 'told',
      before: /\b(?:was|were|been|being|got|has|had|have|she|he|they) (?:\w+ly |since |then |now |also )?$/,
      after: /^out\b(?! of (?:the (?:broadcast|film|programme)))/,
    },
  ],
  [
    'read reads calls thanked ended ends',
    {
      act: 'edit',
      of: 'subject',
      post: true,
      before: new RegExp(`(?<=(?:^|^and |; |, and |, but )${LATER}(?:, )?(?:it|the (?:\\w+ )?\\w+) )$`),
      after: new RegExp(
        `^(?!as\\b)(?:(?:him|her|them|it|simply|only|instead|just|merely) |(?:\\w+ ){0,4}(?:for |as |with |to ))?(?:, |: )?${QUOTE}`,
      ),
    },
  ],
  [
    'read reads',
    {
      act: 'edit',
      of: 'subject',
      part: true,
      before: new RegExp(`(?<=(?:^|^and |; |, and |, but )${LATER}(?:, )?(?:the|its|her|his) (?:\\w+ )?\\w+ )$`),
      after: new RegExp(`^(?:simply|only|instead|just|merely)? ?(?:, |: )?${QUOTE}`),
    },
  ],
  [
    'now',
    {
      act: 'edit',
      of: 'subject',
      post: true,
      before: /(?<=(?:^|[:;,] |\b(?:and|but|which) )(?:it|which|the \w+|her \w+|his \w+) )$/,
      after: /^(?:reads|says|states|begins|ends|refers|describes|calls|speaks)\b(?! (?:as|like|much) )/,
    },
  ],
  [
    'caption captions wording ending text description title bio headline line',
    {
      act: 'edit',
      of: 'told',
      before:
        /\b(?:had|has|got|given|gave it|gave them|carried|carries|wore|wears|under|acquired|gained) (?:an?) (?:\w+ )?(?:new|different|softer|gentler|kinder|milder|fresh|revised|cleaned - up|shorter|longer|blander|tamer) $/,
    },
  ],
  [
    'version',
    {
      act: 'edit',
      of: 'told',
      before:
        /\b(?:shorter|new|newer|softer|milder|gentler|edited|amended|revised|trimmed|redacted|tamer|cleaned - up|toned - down|re - edited|updated|corrected) $/,
      after:
        /^(?:of (?:it|the \w+|her \w+|his \w+) )?(?:(?:is|was) now (?:online|up|on|there)|now (?:stands|online|up)|leaves out|left out|omits|omitted|lacks|lacked|drops|dropped|has no|without|appeared|went up|was (?:put up|posted|uploaded|published))\b/,
    },
  ],
  [
    'cropped edited cut airbrushed bleeped snipped photoshopped',
    {
      act: 'edit',
      of: 'told',
      before: /\b(?:is|are|was|were|been|being|got|has|had) (?:\w+ly |since |then |now |also )?$/,
      after:
        /^out of (?:the|her|his|its|their) (?:\w+ )?(?:photo|photograph|picture|image|video|clip|post|caption|podcast|episode|recording|column|version|reel)\b/,
    },
  ],
  [
    'blurred pixelated bleeped muted silenced obscured',
    {
      act: 'edit',
      of: 'told',
      before: /\b(?:is|are|was|were|been|being) (?:\w+ly |since |then |now |also )?$/,
      after:
        /^(?:out )?in (?:the|its|a) (?:\w+ )?(?:photo|photograph|picture|image|video|clip|version|recording|reel)\b/,
    },
  ],
  [
    'minus without shorn',
    {
      act: 'edit',
      of: 'told',
      before:
        /\b(?:been|was|were) (?:reissued|re - issued|republished|reposted|re - posted|reuploaded|re - uploaded|re - released|rereleased|put out again|uploaded again) $/,
      after: /^(?:of )?(?:an?|the|its|his|her|that)\b/,
    },
  ],
  [
    'appear',
    {
      act: 'edit',
      of: 'subject',
      part: true,
      denies: true,
      before: /\b(?:does|do|did) ?(?:not|n't) (?:now )?$/,
      after: /^in (?:the|its) (?:online|current|new|latest|edited|amended|present|later)\b/,
    },
  ],
  [
    'added appended attached',
    {
      act: 'edit',
      of: 'told',
      before:
        /\b(?:sentence|line|paragraph|caveat|postscript|correction|clarification|disclaimer|footnote|clause|rider|note|apology) (?:was|were|has been|had been|has since been|had since been) (?:\w+ly |later |since )?$/,
      after: /^to (?:it|the|her|his|their)\b/,
    },
  ],
  [
    'correction clarification disclaimer footnote',
    {
      act: 'edit',
      of: 'subject',
      post: true,
      before:
        /\bnow (?:carries|bears|has|includes|opens with|ends with|comes with|contains) (?:an?|the) (?:\w+ ){0,2}$/,
    },
  ],
  [
    'tacked',
    {
      act: 'edit',
      of: 'told',
      before:
        /\b(?:sentence|line|paragraph|caveat|postscript|correction|footnote|clause|rider) (?:was|were|has been|had been|has since been|had since been) (?:\w+ly )?$/,
    },
  ],
  [
    'edit rewrite',
    {
      act: 'edit',
      of: 'told',
      before: /\b(?:made|makes|underwent|undergone|had|got|given) (?:an?|the) (?:\w+ )?$/,
      after: /^(?!button|history|of\b)/,
    },
  ],
  [
    'longer',
    {
      act: 'edit',
      of: 'told',
      before: /\b(?:is|are|was|were) no $/,
      after: /^(?:mentioned|named|referred to|quoted)\b/,
    },
  ],
  [
    'went',
    {
      act: 'edit',
      of: 'subject',
      part: true,
      before:
        /(?<=\b(?:caption|words?|lines?|sentence|phrase|reference|wording|emojis?|hashtags?|passage|paragraph) )$/,
      after: /^(?:[.,;]|$|too|within|on (?!to)|by|overnight|next)/,
    },
  ],
  ['mention', { act: 'edit', of: 'subject', post: true, before: /\b(?:now makes|makes) no $/, after: /^of\b/ }],
  [
    'version',
    {
      act: 'edit',
      of: 'told',
      before: /\b(?:current|present|latest|amended|edited|revised|updated|corrected) $/,
      after: /^(?:(?:of|on|there|now|which|the|it|\w+line) ){0,4}(?:says|reads|ends|stops|omits|refers|makes|drops)\b/,
    },
  ],
  ['asterisks asterisk', { act: 'edit', of: 'told', before: /\breplaced (?:by|with) (?:\w+ ){0,2}$/ }],
  [
    'shorter lighter',
    {
      act: 'edit',
      of: 'subject',
      post: true,
      before: /\b(?:got|became|grew|now|(?:an?|one|two|three) \w+) $/,
      after: /^(?:by|on \w+ , by|[.,;]|$|now|than (?:it|before))/,
    },
  ],
  [
    'lost loses shed',
    {
      act: 'edit',
      of: 'subject',
      post: true,
      before: /\b(?:has|had|it|post|tweet|caption|video|statement|column|since|later) $/,
      after:
        /^(?:its|the|a|one|two) (?:\w+ ){0,2}(?:lines?|words?|sentences?|paragraphs?|caption|ending|references?|adjectives?|emojis?|hashtags?|exclamation)\b/,
    },
  ],
  [
    'gained acquired grown sprouted',
    {
      act: 'edit',
      of: 'subject',
      post: true,
      before: /\b(?:has|had|it|post|tweet|caption|video|statement|column|since|later) $/,
      after:
        /^(?:an?|two|the|some) (?:\w+ ){0,2}(?:line|word|sentence|paragraph|caption|comma|postscript|footnote|emoji|caveat|disclaimer|clarification|asterisk)\b/,
    },
  ],
  [
    'minus without shorn',
    {
      act: 'edit',
      of: 'object',
      before:
        /\b(?:reissued|re - issued|republished|reposted|re - posted|reuploaded|re - uploaded|re - released|rereleased) (?:\w+ ){1,5}$/,
      after: /^(?:of )?(?:an?|the|its|his|her)\b/,
    },
  ],
];
