// Nouns that look as if they were a post, an account or a part of one, and are none: a fence post, a bank account, a picket line.
import { textAt, type Word } from '../../occasions/sentences/narration.ts';
import { platformAt } from '../../occasions/sentences/words.ts';

/** 'within minutes', 'ten seconds later', 'an 11-minute mix': how long, and no part of a recording. */
export const isSpan = (words: Word[], k: number): boolean =>
  (words[k - 1]?.text === '-' && /^(?:minute|second)$/.test(textAt(words, k))) ||
  (/^(?:minute|second)s?$/.test(textAt(words, k)) &&
    (/^(?:within|in|for|inside|after)$/.test(textAt(words, k - 1)) ||
      /^(?:within|in|for|inside|after)$/.test(textAt(words, k - 2)) ||
      /^(?:later|after|before|earlier|ago)$/.test(textAt(words, k + 1))));

/** 'its spring line', 'the picket line': no line of a text. */
export const isGoods = (words: Word[], k: number): boolean =>
  /^lines?$/.test(textAt(words, k)) &&
  ((textAt(words, k + 1) === '-' && /^ups?$/.test(textAt(words, k + 2))) ||
    /^(?:spring|summer|autumn|fall|winter|clothing|fashion|shoe|product|toy|makeup|skincare|swimwear|jewellery|picket|front|finish|phone|railway|rail|bus|tram|ferry|power|pipe|production|assembly|starting)$/.test(
      textAt(words, k - 1),
    ));

/** No 'bank account', 'account manager', 'account of the night', 'front page'. */
export const isAccount = (words: Word[], k: number): boolean =>
  !/^(?:bank|email|e-mail|savings|current|front|first-hand|eyewitness|own)$/.test(textAt(words, k - 1)) &&
  !(
    words[k + 1]?.pos === 'NOUN' &&
    !/^(?:page|picture|name|hours?|minutes?|days?|weeks?|moments?|months?|friends|followers|members|subscribers|private|friends-only|followers-only|members-only)$/.test(
      textAt(words, k + 1),
    )
  ) &&
  !(
    textAt(words, k) === 'account' &&
    textAt(words, k + 1) === 'of' &&
    !isHeldBy(words, k) &&
    !(k > 0 && platformAt(words, k - 1))
  );

/** 'suspended the account of the host', 'the account of Senator Voss', and no 'account of the night'. */
const isHeldBy = (words: Word[], k: number): boolean =>
  (textAt(words, k - 1) === 'the' &&
    words.slice(k + 2, k + 6).some(({ pos, capital }) => pos === 'PROPN' && capital)) ||
  /^(?:suspend|bann|deactivat|disabl|terminat|lock|reinstat|delet)/.test(textAt(words, k - 2));

/** 'the Northern Arts Letter': a name. */
const isPaper = (words: Word[], k: number): boolean =>
  words[k]!.capital &&
  /^(?:post|letter|review|item|statement|picture|message|editorial)$/.test(textAt(words, k)) &&
  words[k - 1]?.capital === true &&
  k > 1 &&
  words[k - 1]!.pos === 'PROPN' &&
  platformAt(words, k - 1) === null;

/** A post of wood, or of duty, or the newspaper; 'hit the post'; a poster on a wall. */
export const isUpright = (words: Word[], k: number): boolean =>
  /^(?:posters?|portraits?)$/.test(textAt(words, k)) ||
  isPaper(words, k) ||
  (/^posts?$/.test(textAt(words, k)) &&
    ((words[k]!.capital &&
      /^(?:the|washington|york|national|huffington|jerusalem|denver)$/.test(textAt(words, k - 1))) ||
      /^(?:fence|goal|lamp|near|far|gate|outpost|army|trading|command|upright|left|right|cabinet|ministerial)$/.test(
        textAt(words, k - 1),
      ) ||
      /^(?:hit|hits|struck|off|behind|against)$/.test(textAt(words, k - 2)) ||
      (textAt(words, k + 1) === 'of' &&
        /^(?:chair|head|minister|director|coach|manager|treasurer|secretary|president|spokes|captain|leader)/.test(
          textAt(words, k + 2),
        ))));
