// Turns of phrase for what a link or a page has now: 'the link no longer works', 'her page shows nothing of it'.
import type { Turn } from './state-words.ts';

export const LINKS: Turn[] = [
  [
    'leads redirects',
    {
      act: 'vanish',
      of: 'told',
      seen: true,
      before: /\b(?:link|url|address)s? (?:\w+ ){0,5}now $/,
      after: /^to (?:an?|the|its|her|his) (?:\w+ )?(?:apology|homepage|home|front|note|notice|correction)\b/,
    },
  ],
  [
    'longer',
    {
      act: 'vanish',
      of: 'told',
      seen: true,
      before: /\b(?:link|url|address)s? (?:\w+ ){0,4}no $/,
      after: /^(?:works?|leads?|opens?|goes)\b/,
    },
  ],
  [
    'nothing',
    {
      act: 'vanish',
      of: 'told',
      seen: true,
      denies: true,
      before: /\b(?:page|feed|profile|account|channel|site|timeline|grid) (?:now )?(?:shows|showed|has|holds|bears) $/,
      after: /^of (?:it|them|the \w+)(?: now| any more|[.,;]|$)/,
    },
  ],
];
