// Turns of phrase for what reads otherwise than it did: 'by Tuesday it read “…”', 'had become “…”', 'has a new caption'.
import { QUOTE } from '../../occasions/sentences/narration.ts';
import type { Turn } from './state-words.ts';

/** The words that a post or its caption is changed into. */
const TO_WORDS = `(?:: |, )?(?:a |an |the |simply |just |merely |only |one |single |words? |wording |phrase |kinder |softer |milder |to |read |reads |say |reading |saying ){0,6}${QUOTE}`;
const THAT = '(?:that|this|it|they|the \\w+|her \\w+|his \\w+)';
/** 'By Tuesday', 'An hour later', 'As of Thursday morning'. */
const LATER =
  '(?:(?:by|as of|within|inside|come) (?:the |that |an? )?(?:\\w+ ){1,4}?|(?:an?|\\w+) (?:few )?(?:minutes?|hours?|days?) (?:later|on) |(?:the )?(?:next|following) \\w+ |now |today )';

/** 'the post', 'the same sentence', 'the caption beneath it': what had other words. */
const SAME =
  '(?:the|its|her|his|their)(?: very)?(?: same)? (?:post|tweet|caption|sentence|line|paragraph|bio|description|entry|text|version|message|thread|headline)';

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
    'replaced swapped exchanged',
    {
      act: 'edit',
      of: 'told',
      before: /(?<!\b(?:was|were|been|being) )$/,
      after:
        /^(?:it|that|them|the (?:\w+ )?(?:post|tweet|caption|wording|text|line|sentence|message|statement)) (?:with|for|by) (?:an?|one|the) (?:\w+ ){0,3}(?:version|wording|text|caption|line|sentence|one|rewrite|rewording)\b/,
    },
  ],
  [
    'changed replaced swapped',
    {
      act: 'edit',
      of: 'told',
      before: /(?<!\b(?:was|were|been|being) )$/,
      after: new RegExp(`^(?:the (?:word|words|phrase|line) )?${QUOTE} (?:to|with|for|by|into) (?:the \\w+ )?${QUOTE}`),
    },
  ],
  [
    'softened toned',
    {
      act: 'edit',
      of: 'told',
      before: /\b(?:language|tone) (?:was|were|has been|had been|has since been|had since been) $/,
    },
  ],
  [
    'down',
    {
      act: 'edit',
      of: 'told',
      before:
        /\b(?:(?:cut|pared|whittled|trimmed|slimmed|boiled|dialled|dialed) (?:it|the (?:post|tweet|caption|message|statement|column|thread|text|bio))|(?:post|tweet|caption|message|statement|column|thread|text|bio) (?:was|has been|had been)(?: \w+ly)? (?:cut|pared|whittled|trimmed|slimmed)) $/,
      after: /^(?:to\b|on \w+day|by\b|[.,;]|$)/,
    },
  ],
  [
    'shorn',
    {
      act: 'edit',
      of: 'subject',
      post: true,
      before: /\b(?:is|was|been)(?: now| since)? $/,
      after: /^of (?:its|the|his|her) (?:\w+ )?(?:words?|lines?|sentences?|paragraphs?|captions?)\b/,
    },
  ],
  ['different', { act: 'edit', of: 'told', before: /\b(?:text|wording|caption) is (?:now )?$/ }],
  [
    'version',
    {
      act: 'edit',
      of: 'told',
      before:
        /\b(?:put out|put up|posted|issued) an? (?:second|gentler|milder|softer|tamer|kinder|revised|edited|amended|corrected|shorter) $/,
      after: /^(?:[.,;]|$|on \w+day|without|of (?:it|the (?:post|tweet|statement|text|column|message|caption)))/,
    },
  ],
  ['fixed', { act: 'edit', of: 'told', after: /^(?:the|its|a|his|her) (?:wording|spelling|typo|caption)\b/ }],
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
    'said says ran runs spoke speaks praised praises mentioned mentions',
    {
      act: 'edit',
      of: 'subject',
      before: new RegExp(`(?<=(?:^|^and |^but |; |, and |, but )${LATER}(?:, )?${SAME} )$`),
      after: new RegExp(`^(?:simply|only|instead|just|merely|of|: |, |${QUOTE})`),
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
    'edit rewrite',
    {
      act: 'edit',
      of: 'told',
      before: /\b(?:made|makes|underwent|undergone|had|got|given) (?:an?|the) (?:\w+ )?$/,
      after: /^(?!(?:button|history|of)\b)/,
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
];
