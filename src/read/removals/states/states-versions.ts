// Turns of phrase for what a newer version lacks or has more: 'the current version omits the line', 'cropped out of the
// picture', 'a clarification was added', 'has lost its last line'.
import type { Turn } from './state-words.ts';

export const VERSIONS: Turn[] = [
  [
    'version',
    {
      act: 'edit',
      of: 'told',
      before:
        /\b(?:shorter|new|newer|softer|milder|gentler|edited|amended|revised|trimmed|redacted|tamer|cleaned - up|toned - down|re - edited|updated|corrected) $/,
      after:
        /^(?:of (?:it|the \w+|her \w+|his \w+) )?(?:(?:is|was) now (?:online|up|on|there)|now (?:stands|online|up)|(?:leaves|left) (?:\w+ ){0,5}out\b|omits|omitted|lacks|lacked|drops|dropped|has no|without|appeared|went up|was (?:put up|posted|uploaded|published))\b/,
    },
  ],
  [
    'edited shortened amended revised trimmed redacted corrected',
    {
      act: 'edit',
      of: 'told',
      before: /\b(?:an?|the) (?:re - )?$/,
      after:
        /^(?:episode|cut|recording|podcast|column|article|caption|interview|programme) (?:went up|goes up|appeared|is now (?:online|up)|was (?:put up|posted|uploaded|published|released))\b/,
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
    'blurred pixelated obscured cropped airbrushed blurs crops erased',
    {
      act: 'edit',
      of: 'told',
      before: /(?<!\b(?:was|were|been|being|had|has) )$/,
      after:
        /^(?:out )?(?!it\b|the (?:photo|picture|image)\b)(?:\w+(?:'s)? ){1,5}?(?:in|from|out of) (?:the|her|his|their|its) (?:\w+ )?(?:photo|photograph|picture|image|video|clip|post|reel|selfie)\b/,
    },
  ],
  [
    'replaced swapped changed',
    {
      act: 'edit',
      of: 'told',
      before: /(?<!\b(?:was|were|been|being) )$/,
      after:
        /^(?:out )?(?:the|its|a) (?:photo|photograph|picture|image|thumbnail|link|caption|headline) (?:in|on|of|under|above) (?:the|her|his|their) (?:\w+ )?(?:post|tweet|article|column|video|reel|thread|story|page)\b/,
    },
  ],
  [
    'minus without shorn',
    {
      act: 'edit',
      of: 'told',
      before:
        /\b(?:been|was|were) (?:reissued|re - issued|republished|reposted|re - posted|reuploaded|re - uploaded|re-\w+ed|re - released|rereleased|put out again|uploaded again) $/,
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
    'sentence sentences line lines paragraph caveat postscript correction clarification disclaimer footnote clause rider',
    {
      act: 'edit',
      of: 'told',
      before: /\b(?:added|adds|appended|appends|attached|inserted) (?:an?|the|one|two) (?:\w+ ){0,3}$/,
      after:
        /^to (?:it|the (?:\w+ )?(?:post|tweet|caption|column|article|video|thread|piece|message|statement|essay|story)|(?:her|his|their) (?:\w+ )?(?:post|tweet|caption|column|article|video|thread|piece|message))\b/,
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
  ['mention', { act: 'edit', of: 'subject', post: true, before: /\b(?:now makes|makes) no $/, after: /^of\b/ }],
  [
    'version',
    {
      act: 'edit',
      of: 'told',
      before: /\b(?:current|present|latest|amended|edited|revised|updated|corrected) $/,
      after:
        /^(?:(?:of|on|there|now|which|the|it|\w+line) ){0,4}(?:says|reads|ends|stops|omits|refers|makes|drops|lacks|leaves (?:\w+ ){1,5}out)\b/,
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
        /\b(?:reissued|re - issued|republished|reposted|re - posted|reuploaded|re - uploaded|re-\w+ed|re - released|rereleased) (?:\w+ ){1,5}$/,
      after: /^(?:of )?(?:an?|the|its|his|her)\b/,
    },
  ],
];
