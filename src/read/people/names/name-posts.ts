// Names whose bearer posts something, takes back a post, or has a page.
import { among } from '../../lexemes.ts';
import { setOf } from '../../word-list.ts';
import { PLATFORM_NAMES } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';

/** 'Tally posted a video on TikTok', 'Tally has apologised for a tweet', 'Tally deleted the post'. */
export function isPosting(words: Word[], last: number, verb: Word): boolean {
  const ofPost = OF_POST.has(verb.lemma) && !(verb.lemma === 'delete' && isHost(words[last - 1]!.lexeme));
  if (!ofPost && !POSTING.has(verb.lemma)) return false;
  for (let i = last + 1; i < last + REACH && words[i]?.sentence === verb.sentence; i++)
    if (isPlatform(words[i]!.lexeme) || (ofPost && isPost(words[i]!.lexeme))) return true;
  return false;
}
/** Words behind the name within which it is told what is posted, or where. */
const REACH = 14;
const POSTING = setOf('post share tweet upload write caption take');
const OF_POST = setOf('apologise apologize delete');
/** Whose rules posts are deleted by, beside the platforms themselves. */
const isHost = among(
  'patreon vimeo tumblr discord telegram linkedin substack spotify apple google meta rumble onlyfans kick pinterest medium wordpress',
  'key',
);
const isPost = among('tweet tweets post posts video story comment caption clip livestream', 'key');

/** Verbs of people by what follows them. Lemmas; the words behind. */
const IDIOMS = new Map(
  Object.entries({
    hit: /^(?:back|out)$/,
    take: /^(?:to|aim)$/,
    open: /^up$/,
    clap: /^back$/,
    fire: /^back$/,
    lash: /^out$/,
    weigh: /^in$/,
    break: /^(?:his|her|their|down)$/,
    double: /^down$/,
    sound: /^off$/,
    show: /^off$/,
    own: /^up$/,
    pay: /^tribute$/,
    poke: /^fun$/,
    tie: /^the$/,
    gush: /./,
    address: /./,
    slam: /./,
    troll: /./,
    wish: /./,
    joke: /./,
    tease: /./,
    unfollow: /./,
  }),
);

/** 'Tally has since [hit back]', 'Tally [took to] Instagram' */
export function isHumanIdiom(words: Word[], last: number): boolean {
  for (let i = last; i < last + 4 && words[i]?.sentence === words[last - 1]!.sentence; i++)
    if (words[i]!.pos === 'VERB' && IDIOMS.get(words[i]!.lemma)?.test(words[i + 1]?.key ?? '')) return true;
  return false;
}

/** 'Tally Quill’s account', 'Tally Quill’s Instagram page': `at` is the word behind the possessive. */
export function ownsPage(words: Word[], at: number): boolean {
  const platform = words[at] && isPlatform(words[at]!.lexeme) ? 1 : 0;
  const noun = words[at + platform];
  return !!noun && (isPage(noun.lexeme) || (platform === 1 && isPost(noun.lexeme)));
}
const isPage = among('account accounts page profile bio timeline feed tweet tweets handle', 'key');

export const isPlatform = among(PLATFORM_NAMES, 'key');
