// What a word can be in a phrase by itself: its noun, its article, a name, a pronoun, in English and German.
import { among, type Lexeme } from '../../lexemes.ts';
import { setOf } from '../../word-list.ts';

export type PhraseKind =
  | 'name'
  | 'he-she'
  | 'they'
  | 'it'
  | 'i-we-you'
  | 'relative'
  | 'quantity'
  | 'definite'
  | 'indefinite'
  | 'bare'
  | 'possessive';

const PRONOUNS = new Map<string, PhraseKind>();
for (const [kind, list] of [
  ['he-she', 'he she him her himself herself er sie ihm ihn'],
  ['they', 'they them themselves those'],
  ['it', 'it itself es'],
  ['i-we-you', 'i we you me us ich wir man'],
  ['relative', 'who which that'],
  ['quantity', 'one some many others someone everyone another both several most few somebody everybody others'],
  ['possessive', 'his hers its their my our your sein seine seinem seiner ihre ihrem ihrer'],
] as const) {
  for (const word of list.split(' ')) PRONOUNS.set(word, kind);
}
const FUNCTION = setOf('DET PRON ADP CCONJ SCONJ AUX PART INTJ PUNCT SYM NUM');
const NOT_NAMES = among(
  `But And So Then Now Still Also However While When If As After Before In On At Yes No Not Asked Speaking According
  Today Yesterday There Here Just Even Only Instead Meanwhile Later Earlier Once Perhaps Maybe Indeed Thus Yet Though
  Although Because Since Until Like Unlike Citing Calling Noting`,
  'text',
);
const DEFINITE = among('the this that these those der die das den dem des dieser diese');
const INDEFINITE = among(
  'a an another one some several many any no each every ein eine einer einem mehrere einige viele',
);
/** Determiners that ask or lead a clause: "what aide Ada Quill called". */
const ASKING = among('what whatever whichever whose');

const OPENERS = among('" “ ‘ „ « :', 'text');

/** What a word can be in a phrase, by itself. */
export interface Form {
  /** No phrase begins with a verb or a preposition in small letters, unless it is "that". */
  mayOpen: boolean;
  pronoun: PhraseKind | undefined;
  genitive: boolean;
  noun: boolean;
  /** Goes on with a phrase, its head not met yet. */
  modifies: boolean;
  /** 2 a name wherever it stands, 1 if what stands around it allows, 0 not. */
  name: 0 | 1 | 2;
  kind: PhraseKind;
  /** A determiner or a possessive: a head follows. */
  opens: boolean;
  /** "another said", "14 said": may stand without a head. */
  alone: boolean;
  hyphen: boolean;
  /** A mark or a colon, after which a capital tells nothing. */
  initial: boolean;
}
const OPENING = setOf('DET PRON ADJ NUM NOUN PROPN');
export function formOf(lexeme: Lexeme): Form {
  const { text, lower, pos } = lexeme;
  const capital = lexeme.capital || text.startsWith('@');
  const pronoun = PRONOUNS.get(lower);
  return {
    mayOpen: (OPENING.has(pos) || capital || PRONOUNS.has(text)) && !ASKING(lexeme),
    pronoun,
    genitive: /^(?:[’']s|[’'])$/.test(text) && pos !== 'AUX',
    noun: pos === 'NOUN' || pos === 'PROPN',
    modifies: pos === 'ADJ' || pos === 'NUM',
    name: !capital ? 0 : pos === 'PROPN' ? 2 : FUNCTION.has(pos) || NOT_NAMES(lexeme) ? 0 : 1,
    kind: DEFINITE(lexeme)
      ? 'definite'
      : INDEFINITE(lexeme)
        ? 'indefinite'
        : pronoun === 'possessive' || lower === 'her'
          ? 'definite'
          : pos === 'NUM'
            ? 'indefinite'
            : 'bare',
    opens: pos === 'DET' || pronoun === 'possessive' || lower === 'her',
    alone: pos === 'DET' || pos === 'NUM',
    hyphen: text === '-',
    initial: OPENERS(lexeme),
  };
}
