// What people are called in German by what they do; they compound, so that the last part tells: 'Verkehrsministerin'.
import { setOf } from '../../word-list.ts';

const ROLE = new RegExp(
  `(?:${[
    'sprecher|präsident|minister|kanzler|chef|boss|politiker|leiter|direktor|anwalt|anwält|trainer|coach|experte|expert|kandidat',
    'bürgermeister|senator|richter|autor|journalist|redakteur|reporter|sänger|schauspieler|regisseur|spieler|kritiker|vertreter',
    'forscher|wissenschaftler|professor|kommissar|sekretär|gründer|unternehmer|manager|bischof|papst|könig|zeuge|botschafter',
    'diplomat|general|kapitän|lehrer|arzt|ärzt|moderator|musiker|rapper|star|produzent|schriftsteller|künstler|komiker|comedian',
    'comedienne|influencer|model|entertainer|stürmer|verteidiger|torwart|torhüter|keeper|profi|weltmeister',
    'olympiasieger|vorsitzende[rn]?|abgeordnete[rn]?|beauftragte[rn]?|angeklagte[rn]?',
    'prinz|prinzessin|herzog|graf|gräfin|bauer|wirt|koch|köchin|pfarrer|ökonom|historiker|soziologe|psychologe|virologe|analyst',
    'landrat|landrät|intendant|designer|fotograf|blogger|youtuber|streamer|tiktoker|podcaster|angreifer',
    'rennfahrer|pilot|boxer|sprinter|schwimmer|kollege|kollegin|witwer?|ehemann|ehefrau|bruder|schwester|mutter|vater|tochter|sohn',
    'freund|partner|milliardär|investor|vorstand|geschäftsführer|mitarbeiter|ingenieur|architekt|anführer|oppositionsführer|premier',
    'legende|ikone|satiriker|kolumnist|biograf|choreograf|dirigent|pianist|geiger|dj|frontmann|frontfrau|gitarrist|drummer',
  ].join('|')})(?:in|n|en|s|es)?$`,
  'iu',
);
const TITLES = setOf('herr herrn frau dr. dr prof. prof professor professorin sir lady lord');
/** Who speaks without a name, whoever was named before. */
const UNNAMED =
  /(?:sprecher|anwalt|anwält|richter|zeuge|anwohner|nutzer|user|fan|follower|besucher|nachbar|polizist|beamter|beamte|insider|leser|zuschauer|kommentator|mitarbeiter|passant|kunde|kundin|gutachter|ermittler|sanitäter|notarzt)(?:in)?$/i;
/** 'der Verband', 'der Sender': no person. */
const BODY =
  /(?:verband|verein|konzern|sender|club|klub|rat|bund|hersteller|anbieter|betreiber|veranstalter|discounter|händler|bericht|brief|artikel|beitrag|text|post|tweet|satz|titel|dienst|hof|tag|ausschuss|vorstand|flughafen|senat|staat|monat|etat|computer|sommer)$/i;
/** What a man is called by whom nothing else is known: 'der Belgier', 'der 61-Jährige', 'der Routinier'. */
const PERSONAL = /(?:[^aeiou]er|ist|or|eur|ier|ant|ent|oge|mann|jährige|ling|at)$/i;

export const isGermanRole = (word: string): boolean => ROLE.test(word);
export const isGermanTitle = (word: string): boolean => TITLES.has(word.toLowerCase());
/** Whether 'der …' or 'die …' may take up somebody who has been named. */
export const mayTakeUp = (noun: string, isFemale: boolean): boolean =>
  !UNNAMED.test(noun) &&
  (/jährige$/i.test(noun) ||
    (isFemale
      ? /(?:frau|vorsitzende|abgeordnete|legende|ikone|(?:er|ist|or|eur|ent|ant|ier|og|at|än)in)$/i.test(noun) ||
        isFemaleRole(noun)
      : !BODY.test(noun) && (PERSONAL.test(noun) || ROLE.test(noun))));
export const isUnnamedGerman = (noun: string): boolean => UNNAMED.test(noun);
/** 'Sängerin', and no 'Benjamin'. */
export const isFemaleRole = (word: string): boolean =>
  /(?:in|frau|gräfin|mutter|schwester|tochter|witwe)$/i.test(word) && isGermanRole(word);
