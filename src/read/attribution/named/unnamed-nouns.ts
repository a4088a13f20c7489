// Nouns of those who speak in a story and remain unnamed: whom the text names is not meant by them.
import { setOf } from '../../word-list.ts';
import { isRepresentative } from './staff.ts';

/** 'the insider' takes up another such, and nobody of the cast. */
const BYSTANDERS = setOf(`
  source insider user fan viewer follower commenter listener subscriber troll onlooker eyewitness bystander passer-by
  passerby tipster neighbour neighbor pal witness shopper resident caller person concertgoer theatregoer moviegoer redditor netizen
`);
/** Who does their work in a story without being named. */
const IN_OFFICE = setOf('judge prosecutor officer official lawyer attorney magistrate detective');

/** @param noun in small letters */
export const remainsUnnamed = (noun: string): boolean =>
  BYSTANDERS.has(noun) || IN_OFFICE.has(noun) || isRepresentative(noun);
