import { numberPerLexeme } from '../../lexemes.ts';
import { isRole, isWork } from './role-words.ts';

const ENDS_SO =
  /^\p{Lu}\p{Ll}+(?:lifter|player|hunter|dancer|writer|walker|jumper|thrower|runner|racer|grower|seller|dealer|owner|fighter|teller|driver|lister|fier|ist|ician|ologist|eer|woman|man)$/u;

/** 1 where a word with a capital says what somebody does: 'Weightlifter', 'Climbers', 'Writer-director'. */
export const namesTrade = numberPerLexeme(({ text }) => {
  const word = text.toLowerCase();
  const one = word.endsWith('s') ? word.slice(0, -1) : word;
  return isTrade(one) || isTrade(word) || ENDS_SO.test(text) || one.split('-').every(isTrade) ? 1 : 0;
});

const isTrade = (word: string) => isRole(word) || isWork(word);

/** 1 for 'Manila-born', 'Leeds-based', 'Oscar-winning': a capital, and nobody's name. */
export const isAdjective = numberPerLexeme(({ text }) =>
  /-(?:born|based|raised|bred|trained|educated|listed|winning|nominated|led|backed|bound|owned|style|era|speaking|loving|hating|mad|obsessed|supporting|ranked|shortlisted|sized|themed)$/.test(
    text,
  )
    ? 1
    : 0,
);
