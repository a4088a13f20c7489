// Words with a capital that are no names: trades, and what is put together with a name.
import { among, signPerLexeme } from '../../lexemes.ts';
import { isRole, isWork } from './role-words.ts';

const ENDS_SO =
  /^\p{Lu}\p{Ll}+(?:lifter|player|hunter|dancer|writer|walker|jumper|thrower|runner|racer|grower|seller|dealer|owner|fighter|teller|driver|lister|fier|ist|ician|ologist|eer|woman|man)$/u;

/** Whether a word with a capital says what somebody does: 'Weightlifter', 'Climbers', 'Writer-director'. */
export const namesTrade = signPerLexeme(({ text, lower }) => {
  const one = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return isTrade(one) || isTrade(lower) || ENDS_SO.test(text) || one.split('-').every(isTrade);
});

/** What people do, written with a capital wherever it stands. */
export const namesUser = among('youtuber tiktoker instagrammer');

const isTrade = (word: string) => isRole(word) || isWork(word);

/** 'Manila-born', 'Leeds-based', 'Oscar-winning': a capital, and nobody's name. */
export const isAdjective = signPerLexeme(({ text }) =>
  /-(?:born|based|raised|bred|trained|educated|listed|winning|nominated|led|backed|bound|owned|style|era|speaking|loving|hating|mad|obsessed|supporting|ranked|shortlisted|sized|themed)$/.test(
    text,
  ),
);
