// Which language a text is in: by script, then by the commonest small words. Our own lists.
import { isPlainMark } from './plain-marks.ts';

const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
];

const SMALL_WORDS: Record<string, string> = {
  en: 'the of and to in a is that for it was on with as he she his her by at from this have be are not but they has had were said who which will would been their i you we my your what',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir ihr',
  fr: 'le la les de des et un une du en à dans que qui est pour pas sur au par il elle se ce ne avec plus sont son sa ses ont été cette mais nous vous je leur aux',
  es: 'el la los las de y que en un una es por con para del se su al lo como más pero sus le ha no fue este esta son entre cuando muy sobre ser también me ya',
  it: 'il lo la i gli le di e che un una è per con non del della in si da al dei nel alla sono ha anche come più ma ci se delle suo',
  pt: 'o a os as de e que em um uma é por com para do da no na se não dos das mais como mas ao ele foi seu sua são pelo pela também',
  nl: 'de het een van en in is dat op te voor met zijn niet aan die er ook als bij hij maar om door naar was uit werd nog heeft worden ik',
  sv: 'och i att det som en på är av för med den till inte har de ett om han hon men var från jag vi ska kan sig efter också',
  da: 'og i at det som en på er af for med den til ikke har de et om han hun men var fra jeg vi skal kan sig efter også blev',
  no: 'og i at det som en på er av for med den til ikke har de et om han hun men var fra jeg vi skal kan seg etter også ble',
  pl: 'i w z na do nie się że jest to o jak za od przez po dla ale są był była jego jej tym który która będzie oraz',
  fi: 'ja on ei se että oli hän mutta ovat kun myös joka sen tai kuin niin ole mukaan mitä jos',
  cs: 'a v se na je že z s do o i to k ve za by ale jako podle jeho pro po jsou není který byl',
  tr: 've bir bu da de için ile olarak çok daha olan gibi ama sonra kadar ne o ki mi',
  ro: 'și în de la cu o un pe că nu din este a pentru care mai au fost sunt lui',
  hu: 'a az és hogy nem is egy van volt meg de csak már ez el mint még lesz',
  ca: 'el la els les de i que en un una és per amb del al no es ha va més com però seva seu',
};
const LANGUAGES = Object.keys(SMALL_WORDS);
/** No small word in plain letters has more of them: so many fit into a number, five bits each. */
const LONGEST = 6;
const letterOf = (code: number): number => (code | 0x20) - 0x60;
const isLetter = (letter: number): boolean => letter > 0 && letter <= 26;
function numberOf(word: string): number {
  if (word.length > LONGEST) throw new Error(`longer than ${LONGEST} letters: ${word}`);
  return [...word].reduce((number, char) => (number << 5) | letterOf(char.charCodeAt(0)), 0);
}

/** Which languages (by index) a small word belongs to; those in plain letters stand there by their number too. */
const LANGUAGES_OF = new Map<string | number, number[]>();
for (const [i, lang] of LANGUAGES.entries()) {
  for (const word of SMALL_WORDS[lang]!.split(' ')) {
    for (const key of /^[a-z]+$/.test(word) ? [word, numberOf(word)] : [word])
      LANGUAGES_OF.set(key, [...(LANGUAGES_OF.get(key) ?? []), i]);
  }
}

/** Characters that are looked at: the head of an article tells its language. */
const LOOKED_AT = 1000;
/** Least small words, and least share of them, that make a language sure. */
const LEAST_HITS = 3;
const LEAST_SHARE = 0.08;
/** A text this short is given the likeliest language, sure or not. */
const SHORT = 30;

/** BCP 47 language of a text; `und` where nothing tells. */
export function detectLanguage(text: string): string {
  const head = text.slice(0, LOOKED_AT);
  return byScript(head) ?? bySmallWords(head);
}

function byScript(head: string): string | null {
  // Nearly every text is Latin: look for a letter beyond it before counting any.
  if (!/[\u0370-\u1fff\u3040-\uffdc]/.test(head)) return null;
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, lang] of SCRIPTS) {
    const found = head.match(script)?.length ?? 0;
    if (found > letters * (lang === 'ja' ? 0.1 : 0.4)) return lang === 'ru' ? cyrillic(head) : lang;
  }
  return null;
}

function bySmallWords(head: string): string {
  const { hits, words } = countPlain(head) ?? count(head);
  const most = Math.max(...hits);
  const best = hits.indexOf(most);
  if (most === 0) return 'und';
  const alone = hits.lastIndexOf(most) === best;
  const sure = alone && most >= LEAST_HITS && most >= words * LEAST_SHARE;
  return sure || words < SHORT ? LANGUAGES[best]! : 'und';
}

/** How many small words of each language there are, of how many words. */
interface Counted {
  hits: number[];
  words: number;
}

function count(head: string): Counted {
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = LANGUAGES.map(() => 0);
  for (const word of words) for (const i of LANGUAGES_OF.get(word) ?? []) hits[i]!++;
  return { hits, words: words.length };
}

/** The same for a text in plain letters and no others, which English mostly is: no word is cut out of it. */
function countPlain(head: string): Counted | null {
  const counted: Counted = { hits: LANGUAGES.map(() => 0), words: 0 };
  for (let at = 0; at < head.length; at++) {
    const first = at;
    let number = 0;
    for (let letter = letterOf(head.charCodeAt(at)); isLetter(letter); letter = letterOf(head.charCodeAt(++at)))
      number = (number << 5) | letter;
    if (at < head.length && !isPlainMark(head.charCodeAt(at))) return null;
    if (at === first) continue;
    counted.words++;
    const languages = at - first > LONGEST ? undefined : LANGUAGES_OF.get(number);
    if (languages) for (const i of languages) counted.hits[i]!++;
  }
  return counted;
}

const cyrillic = (text: string) => (/[іїєґ]/i.test(text) ? 'uk' : /[ћђјљњџ]/i.test(text) ? 'sr' : 'ru');
