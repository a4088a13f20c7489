// Turns of phrase for what is back.
import { ADVERBS, BE, type Turn } from './state-words.ts';

export const BACK: Turn[] = [
  [
    'back',
    {
      act: 'restore',
      of: 'object',
      before: /\b(?:put|putting|puts|bring|brought|bringing) (?:\w+ ){0,3}$/,
      after:
        /^(?:up|online|live|on\b|[.,;–]|again|the|a |an hour|within|in (?:its|the) |$|with|later|hours?|two|and|after|following|when|once)/,
    },
  ],
  [
    'back',
    {
      act: 'restore',
      of: 'subject',
      before: new RegExp(`\\b(?:${BE}|went|came|comes|goes|now|popped)${ADVERBS} $`),
      after:
        /^(?:up|online|live|where it (?:belongs|was)|on (?:facebook|instagram|x|tiktok|youtube|twitch|threads|bluesky|twitter|the (?:site|platform)|h(?:er|is) (?:page|account|feed|channel|profile)))\b/,
    },
  ],
  [
    'back',
    {
      act: 'restore',
      of: 'subject',
      weak: true,
      before: new RegExp(`\\b(?:${BE}|came|come|went)${ADVERBS} $`),
      after:
        /^(?:[.,;:!–]|within|by|later|again|the (?:next|following)|an hour|hours|minutes|days|two|a day|in (?:place|its place)|on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the)|inside|before|yesterday|last|that|this|$)/,
    },
  ],
  [
    'back',
    {
      act: 'restore',
      of: 'subject',
      weak: true,
      before: /\b(?:gone|down|offline|missing)\b.* (?:and|but|then) $/,
      after: /^(?:on|by|within|up|online|the next|[.,;]|$)/,
    },
  ],
  [
    'again',
    {
      act: 'restore',
      of: 'subject',
      weak: true,
      before:
        /\b(?:there|up|online|live|active|public|visible|available|watchable|viewable|readable|seen|watched|viewed|heard|read|popped)(?: (?:it|they) popped)? $/,
    },
  ],
  [
    'again',
    {
      act: 'restore',
      of: 'object',
      weak: true,
      before: /\b(?:posted|shared|uploaded|put|made|published) (?:it|them|the \w+)(?: (?:up|public|online|live))? $/,
    },
  ],
  [
    'public',
    {
      act: 'restore',
      of: 'subject',
      weak: true,
      before: new RegExp(`\\b(?:(?!be )${BE}|made|set|switched)(?: back)?(?: to)? $`),
      after: /^(?:again|by|on|once more|[.,])/,
    },
  ],
  [
    'returned returns',
    {
      act: 'restore',
      of: 'subject',
      after:
        /^(?:to (?:the|her|his|their|instagram|youtube|tiktok|facebook|x)\b (?:site|platform|page|feed|channel|web|app|player)|online\b|to (?:instagram|youtube|tiktok|facebook)\b)/,
    },
  ],
  [
    'returned',
    {
      act: 'restore',
      of: 'subject',
      weak: true,
      after:
        /^(?:[.,;]|$|(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|the (?:next|following))|within|later|hours|by|in \w+[.,;]|last)/,
    },
  ],
  [
    'again',
    {
      act: 'restore',
      of: 'subject',
      weak: true,
      before: /\bonce $/,
      after: /^(?:available|visible|online|up|live|public|watchable|on (?:her|his|the|their))\b/,
    },
  ],
  [
    'back',
    {
      act: 'restore',
      of: 'subject',
      weak: true,
      before: /\b(?:was|were|been|got) (?:\w+ )?(?:let|allowed|permitted|voted|brought|put) $/,
    },
  ],
  [
    'more',
    {
      act: 'restore',
      of: 'subject',
      weak: true,
      before:
        /\b(?:there|up|online|live|public|visible|available|watchable|viewable|readable|seen|watched|viewed|heard|read) once $/,
    },
  ],
  [
    'itself course',
    {
      act: 'restore',
      of: 'told',
      weak: true,
      before: /\bbut (?:\w+ )?reversed $/,
      after: /^(?:[.,;]|$|on \w+day|within|later|the)/,
    },
  ],
  [
    'removal takedown ban decision suspension block',
    {
      act: 'restore',
      of: 'told',
      weak: true,
      before: /\b(?:reversed|overturned|undid|undone|rescinded|lifted) (?:the|its|that|their) (?:\w+ )?$/,
    },
  ],
  [
    'reversed overturned lifted',
    {
      act: 'restore',
      of: 'told',
      weak: true,
      before:
        /\b(?:removal|takedown|ban|decision|suspension|block|strike) (?:was|were|been|had been|has been) (?:\w+ly |since |later )?$/,
    },
  ],
  [
    'back',
    {
      act: 'restore',
      of: 'object',
      weak: true,
      before: /\b(?:let|lets|letting|allowed|allows) (?:\w+ ){1,3}$/,
      after: /^(?:up|online|on\b|in\b|[.,;]|$)/,
    },
  ],
];
