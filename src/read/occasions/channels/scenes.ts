// Scenes in which one speaks to those who are there, though no hall or crowd is named: 'accepting the prize, she said',
// 'he said from the chair', 'rose on a point of order'. The lists are our own.
import { textAt, type Word } from '../sentences/narration.ts';
import { AUDIENCE, COLLEAGUES, STAGES } from '../sentences/places.ts';
import { isFullHouse, isOwnAddress, isStandingOn, isToFeet } from './rising.ts';
import {
  isFromAbove,
  isInEvidence,
  isOpened,
  isPlayedSet,
  isReceived,
  isSaidInHouse,
  isTaken,
  isUnder,
} from './speeches.ts';

type Scene = (words: Word[], i: number) => boolean;

const isBehind = (words: Word[], i: number, pattern: RegExp, within = 5): boolean => {
  for (let k = i + 1; k <= i + within && k < words.length; k++) {
    if (words[k]!.quote >= 0 || words[k]!.text === ',') return false;
    if (pattern.test(words[k]!.text)) return true;
  }
  return false;
};

const PRIZES = /^(?:awards?|prizes?|trophy|medal|honou?r|statuette|shield|gong|cup|oscar|title|category|best)$/;
const FORMAL =
  /^(?:address|lecture|speech|eulogy|sermon|oration|keynote|toast|homily|tribute|verdict|evidence|remarks)$/;
const MADE_TO_HALL = /^(?:opening|closing|concluding|prepared|introductory|welcoming|welcome|acceptance|farewell)$/;

/** As MADE_TO_HALL, of an address. */
const MADE_TO_NATION = /^(?:televised|national|inaugural|farewell|presidential|keynote|commencement|annual|opening)$/;

/** Evenings with a host. */
const CEREMONIES = /^(?:awards|ceremony|oscars|grammys|globes|emmys|baftas|tonys|brits|vmas|gala)$/;

const CHAMBERS = /^(?:chamber|house|commons|senate|parliament|assembly|lords|congress|bundestag|knesset|sabha|dáil)$/;

/** By the words that may tell one. */
export const SCENES: [string | Iterable<string>, Scene][] = [
  [
    'accepting collecting receiving collected accepted accepts collects presenting',
    (words, i) => isBehind(words, i, PRIZES),
  ],
  ['delivering delivered delivers giving gave gives', (words, i) => isBehind(words, i, FORMAL)],
  ['introduces introduced introducing', (words, i) => isBehind(words, i, /^words$/, 10)],
  ['remarks', (words, i) => MADE_TO_HALL.test(textAt(words, i - 1)) || isEnded(words, i)],
  ['opening inaugurating unveiling', isAtOpening],
  ['chair floor bench benches dock gallery wings', isFromThere],
  ['floor', (words, i) => /^(?:house|senate|assembly|convention|commons)$/.test(textAt(words, i - 1))],
  ['point', (words, i) => textAt(words, i + 1) === 'of' && textAt(words, i + 2) === 'order'],
  ['proposed proposes proposing', (words, i) => isBehind(words, i, /^(?:health|toast)$/)],
  ['heckler hecklers', () => true],
  ['questions', (words, i) => (words[i]!.capital && i > 0) || isQuestionTime(words, i)],
  ['front', (words, i) => textAt(words, i - 1) === 'in' && textAt(words, i + 1) === 'of' && isCrowd(words, i + 1)],
  ['before', (words, i) => /^(?:an?|some|several|about)$/.test(textAt(words, i + 1)) && isCrowd(words, i)],
  ['statement', (words, i) => textAt(words, i - 1) === 'impact'],
  ['stop', (words, i) => textAt(words, i - 1) === 'campaign' && /^(?:an?|the|his|her)$/.test(textAt(words, i - 2))],
  ['hall', (words, i) => textAt(words, i - 1) === 'town' && isAtHall(words, i)],
  ['hosting hosted', (words, i) => isBehind(words, i, CEREMONIES)],
  ['set', isPlayedSet],
  ['campaigning stumping', (words, i) => /^(?:in|at|across)$/.test(textAt(words, i + 1))],
  ['swearing', (words, i) => textAt(words, i + 1) === '-'],
  ['chamber commons senate lords parliament congress court mitigation', isSaidInHouse],
  ['defending prosecuting mitigating', (words, i) => i === 0 && textAt(words, 1) === ','],
  ['call', (words, i) => /^(?:earnings|results|investor|analyst|analysts)$/.test(textAt(words, i - 1))],
  ['preached preaches preaching', () => true],
  ['argument arguments', (words, i) => /^(?:closing|opening|oral)$/.test(textAt(words, i - 1))],
  ['sentence', (words, i) => /^(?:passing|passed|passes|pronouncing|pronounced|down)$/.test(textAt(words, i - 1))],
  ['onstage', (words, i) => i === 0 || /^(?:speaking|spoke|said|says|told|appearing|back)$/.test(textAt(words, i - 1))],
  ['cheers applause boos jeers ovation laughter whoops', isReceived],
  ['podium lectern rostrum pulpit stand stage microphone mic megaphone loudhailer floor', isTaken],
  ['thanked thanks', (words, i) => isBehind(words, i, /^(?:audience|crowd|congregation|hall|delegates)$/, 3)],
  ['evidence testimony', isInEvidence],
  ['oath examination cross-examination questioning', isUnder],
  ['box', (words, i) => /^(?:witness|d[ie]spatch)$/.test(textAt(words, i - 1))],
  ['steps balcony rostrum', isFromAbove],
  ['address', (words, i) => MADE_TO_NATION.test(textAt(words, i - 1)) || textAt(words, i - 1) === 'union'],
  ['pleading sentencing', (words, i) => i === 0 || textAt(words, i - 1) === ','],
  ['moving seconding proposing', (words, i) => isBehind(words, i, /^(?:motion|amendment|bill|resolution)$/)],
  ['toast eulogy sermon oration homily keynote lecture address', isOwnAddress],
  ['heard hears', (words, i) => textAt(words, i + 1) === 'from' && AUDIENCE.has(textAt(words, i - 1))],
  ['appear appears appeared appearing', (words, i) => isBefore(words, i)],
  ['handing', (words, i) => textAt(words, i + 1) === 'down'],
  ['cross-examined', () => true],
  ['inducted honoured honored knighted', (_words, i) => i === 0],
  ['introduced introducing', (words, i) => isBehind(words, i, /^(?:song|number|encore|band)$/)],
  ['house', isFullHouse],
  ['feet', isToFeet],
  ['chair table crate soapbox lorry truck tank bench', isStandingOn],
  ['hush', (words, i) => textAt(words, i + 1) === 'fell'],
  ['silent', (words, i) => textAt(words, i - 1) === 'fell'],
  ['summing', (words, i) => textAt(words, i + 1) === 'up'],
  [STAGES, isOpened],
  ['songs numbers', (words, i) => textAt(words, i - 1) === 'between'],
  ['lunch', (words, i) => isAtMeal(words, i)],
  ['talk', (words, i) => textAt(words, i - 1) === 'team'],
  ['addressed addresses', (words, i) => isHeardBy(words, i)],
  [
    'giving gave gives proposing proposed',
    (words, i) => isBehind(words, i, /^vote$/, 3) && isBehind(words, i, /^thanks$/),
  ],
  ['rose rises stood', (words, i) => isBehind(words, i, CHAMBERS, 4)],
  ['speaker', (words, i) => /^(?:student|keynote|guest|graduation|commencement|main)$/.test(textAt(words, i - 1))],
];

/** 'at a town hall in Ohio': the meeting, and not the house. */
const isAtHall = (words: Word[], i: number): boolean => {
  const before = words.slice(Math.max(0, i - 5), i - 1).map(({ text }) => text);
  return (
    before.some(text => /^(?:at|during)$/.test(text)) && before.some(text => /^(?:an?|his|her|'s|virtual)$/.test(text))
  );
};

/** 'at the party’s annual lunch': and no 'over lunch', 'at lunch'. */
function isAtMeal(words: Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 7; k--) {
    const { text, pos, quote } = words[k]!;
    if (text === 'at') return k < i - 1;
    if (quote >= 0 || !/^(?:ADJ|DET|NOUN|PROPN|PART|PUNCT|NUM)$/.test(pos)) return false;
  }
  return false;
}

/** 'to appear before the inquiry'. */
const isBefore = (words: Word[], i: number): boolean =>
  textAt(words, i + 1) === 'before' &&
  words.slice(i + 2, i + 6).some(({ text, quote }) => quote < 0 && AUDIENCE.has(text) && text !== 'house');

/** 'addressed pilgrims in the square': and no 'addressed house prices', 'addressed the press'. */
function isHeardBy(words: Word[], i: number): boolean {
  for (let k = i + 1; k <= i + 5 && k < words.length; k++) {
    const { text, quote, capital, pos } = words[k]!;
    if (quote >= 0 || text === ',' || pos === 'ADP') return false;
    const isAudience = AUDIENCE.has(text) && (text !== 'house' || capital) && !AUDIENCE.has(textAt(words, k + 1));
    if (isAudience || COLLEAGUES.has(text)) return words[k + 1]?.pos !== 'NOUN';
  }
  return false;
}

/** 'at transport questions', 'during business questions': and no 'at questions about the fire'. */
const isQuestionTime = (words: Word[], i: number): boolean =>
  ((/^(?:at|during)$/.test(textAt(words, i - 2)) && words[i - 1]!.pos === 'NOUN') ||
    (textAt(words, i - 1) === "'s" && textAt(words, i - 2) === 'minister')) &&
  !/^(?:about|from|over)$/.test(textAt(words, i + 1));

/** 'closed her remarks by', 'ended his remarks with': and no 'defended her remarks'. */
const isEnded = (words: Word[], i: number): boolean =>
  /^(?:ended|ends|opened|opens|closed|closes|concluded|began|begins)$/.test(textAt(words, i - 2));

/** ', opening a bridge on Monday,': what one does there while one speaks. */
function isAtOpening(words: Word[], i: number): boolean {
  const [before, next] = [textAt(words, i - 1), textAt(words, i + 1)];
  return (i === 0 || /^(?:,|while|when)$/.test(before)) && /^(?:an?|the|its|her|his)$/.test(next);
}

/** 'said from the chair', 'Rosewarne, in the chair, wondered'. */
function isFromThere(words: Word[], i: number): boolean {
  if (!/^(?:the|opposition|government|back|front)$/.test(textAt(words, i - 1))) return false;
  const isFrom = words.slice(Math.max(0, i - 3), i).some(({ text }) => text === 'from');
  return isFrom || (textAt(words, i) === 'chair' && textAt(words, i - 2) === 'in' && textAt(words, i - 3) === ',');
}

/** 'in front of several hundred supporters', 'before a crowd of 900'. */
const isCrowd = (words: Word[], i: number): boolean =>
  words.slice(i + 1, i + 6).some(({ text, quote }) => quote < 0 && AUDIENCE.has(text) && text !== 'house');
