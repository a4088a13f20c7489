// Parts of speech for German. wink-nlp's model knows English only; for attribution it is enough to know the small
// words by list, nouns by their capitals and the verbs of saying by their forms. The lists are our own.
import { type Lexeme, lexemeOf, perLexeme } from './lexemes.ts';
import type { Token } from './types.ts';
import { listOf } from './word-list.ts';

const CLOSED: [pos: string, list: string][] = [
  [
    'DET',
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keiner dieser diese dieses diesen diesem jener jene jedes jeder jede jeden alle beide beiden mehrere einige viele zahlreiche manche welche sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere mein meine',
  ],
  ['PRON', 'ich du er sie es wir man sich ihm ihn ihnen mir mich uns wer was einer jemand niemand'],
  [
    'ADP',
    'in im ins an am ans auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne um unter über vor zwischen während wegen trotz gegenüber laut zufolge bis ab hinter neben außer innerhalb',
  ],
  ['CCONJ', 'und oder aber sondern denn'],
  ['SCONJ', 'dass daß ob weil wenn als da obwohl damit nachdem bevor wie wobei indem sodass'],
  ['PART', 'nicht zu'],
  [
    'AUX',
    'ist sind war waren sei seien wäre hat haben hatte hatten habe hätte wird werden wurde wurden würde würden worden kann können konnte könne könnte muss müssen musste müsse soll sollen sollte solle will wollen wollte wolle darf dürfen dürfe möge bin',
  ],
  [
    'ADV',
    'so auch nur noch schon sehr mehr heute gestern morgen dort hier dann jetzt nun bereits damit darauf dabei dazu außerdem zudem jedoch weiter ebenfalls wieder immer',
  ],
];
/** Infinitive, then the forms that are not stem + t, te, ten, en. */
const SAYING_VERBS = [
  ...listOf(
    'sagen erklären meinen betonen berichten kritisieren fordern warnen äußern behaupten bestätigen antworten erwidern ergänzen versichern verkünden erläutern kommentieren fragen verlangen bemerken urteilen loben beklagen bedauern erzählen formulieren titeln zitieren lauten begründen glauben hoffen twittern mahnen kontern argumentieren resümieren unterstreichen vermuten schildern rechtfertigen appellieren',
  ),
];
const IRREGULAR: Record<string, string> = {
  schreiben: 'schreibt schrieb schrieben geschrieben',
  sprechen: 'spricht sprach sprachen gesprochen',
  nennen: 'nennt nannte nannten genannt',
  bezeichnen: 'bezeichnet bezeichnete bezeichneten',
  rufen: 'ruft rief riefen gerufen',
  heißen: 'heißt hieß hießen geheißen heisst',
  unterstreichen: 'unterstrich unterstrichen',
  beschreiben: 'beschreibt beschrieb beschrieben',
  versprechen: 'verspricht versprach versprochen',
  verweisen: 'verweist verwies verwiesen',
  werfen: 'wirft warf warfen vorgeworfen geworfen',
  ankündigen: 'kündigt kündigte kündigten angekündigt',
  hinzufügen: 'fügt fügte fügten hinzu hinzugefügt',
  mitteilen: 'teilt teilte teilten mitgeteilt',
  einräumen: 'räumt räumte räumten eingeräumt',
  zurückweisen: 'weist wies wiesen zurückgewiesen',
  bekanntgeben: 'gab gaben gibt bekanntgegeben bekannt',
  sehen: 'sieht sah sahen',
  halten: 'hält hielt hielten',
  finden: 'findet fand fanden',
  aussagen: 'ausgesagt',
  drohen: 'droht drohte drohten gedroht',
  werten: 'wertet wertete werteten',
  beschimpfen: 'beschimpft beschimpfte',
};

const KNOWN = new Map<string, { pos: string; lemma: string }>();
for (const [pos, list] of CLOSED) for (const word of listOf(list)) KNOWN.set(word, { pos, lemma: word });
for (const lemma of SAYING_VERBS) {
  const stem = lemma.replace(/e?n$/, '');
  const link = /[td]$/.test(stem) ? 'e' : '';
  for (const form of [
    lemma,
    `${stem}${link}t`,
    `${stem}${link}te`,
    `${stem}${link}ten`,
    `ge${stem}${link}t`,
    `${stem}e`,
  ]) {
    KNOWN.set(form, { pos: 'VERB', lemma });
  }
}
for (const [lemma, forms] of Object.entries(IRREGULAR)) {
  for (const form of [lemma, ...listOf(forms)]) KNOWN.set(form, { pos: 'VERB', lemma });
}

/** German infinitives of saying, for the lists of reporting verbs. */
export const GERMAN_SAYING: readonly string[] = [...SAYING_VERBS, ...Object.keys(IRREGULAR)];

/** Gives the tokens German parts of speech and, to verbs of saying, their infinitives. */
export function tagGerman(tokens: Token[]): void {
  for (const [i, token] of tokens.entries()) token.lexeme = inGerman(token.lexeme) ?? capitalised(tokens, i);
}

/** The lexeme with its German part of speech; null where the words around it decide. */
const inGerman = perLexeme((lexeme): Lexeme | null => {
  const { text, lower, capital } = lexeme;
  if (!/\p{L}/u.test(text)) return lexeme;
  const known = KNOWN.get(lower);
  if (known) return lexemeOf(text, known.pos, known.lemma);
  if (capital) return null;
  if (/(?:te|ten|tet|iert)$/.test(lower)) return lexemeOf(text, 'VERB', lower);
  return lexemeOf(text, /(?:e|en|er|es|em|ig|isch|lich|sche|schen|scher)$/.test(lower) ? 'ADJ' : 'ADV', lower);
});

function capitalised(tokens: Token[], i: number): Lexeme {
  const { text, lower } = tokens[i]!.lexeme;
  const initial = i === 0 || /[.!?:“”„"]/.test(tokens[i - 1]!.text);
  return lexemeOf(text, nounOrName(tokens, i, initial), lower);
}

/** A noun follows an article or an adjective; what stands bare, or beside another capital, is mostly a name. */
function nounOrName(tokens: Token[], i: number, initial: boolean): string {
  const before = tokens[i - 1]?.text ?? '';
  if (/(?:ung|heit|keit|schaft|ion|tät|ismus)(?:en)?$/.test(tokens[i]!.text)) return 'NOUN';
  if (!initial && /^\p{Lu}/u.test(before)) return 'PROPN';
  return KNOWN.get(before.toLowerCase())?.pos === 'DET' || /(?:e|en|er|es)$/.test(before) ? 'NOUN' : 'PROPN';
}
