// Days and periods in German.
import { valueIn } from '../calendar.ts';
import type { Match, Table } from '../words/pattern.ts';
import type { Context } from './context.ts';
import { bareYear } from './years.ts';

const LAST = 'letzte|letzten|letzter|letztes|vergangene|vergangenen|vergangener|vergangenes|vorige|vorigen';
const NEXT = 'nächste|nächsten|nächster|nächstes|kommende|kommenden|kommender|kommendes';
const THIS = 'diese|diesen|dieser|dieses|diesem';
// "Morgen" is the morning, "morgen" tomorrow.
const isTomorrow = (m: Match, c: Context): boolean => c.token(m.from)!.text === 'morgen';

function addDays(table: Table<Context>): void {
  table
    .add('heute', 'heute PART?', (_, c) => c.fromToday('D', 0))
    .add('gestern', 'gestern PART?', (_, c) => c.fromToday('D', -1))
    .add('vorgestern', 'vorgestern PART?', (_, c) => c.fromToday('D', -2))
    .add('morgen', 'morgen PART?', (m, c) => (isTomorrow(m, c) ? c.fromToday('D', 1) : undefined))
    .add('übermorgen', 'übermorgen PART?', (_, c) => c.fromToday('D', 2))
    .add('Wochentag', 'WEEKDAY PART?', (m, c) => c.weekday(m.senses.WEEKDAY!, c.side(m)))
    .add('letzter Wochentag', `${LAST} WEEKDAY PART?`, (m, c) => c.weekday(m.senses.WEEKDAY!, 'past', true))
    .add('nächster Wochentag', `${NEXT} WEEKDAY PART?`, (m, c) => c.weekday(m.senses.WEEKDAY!, 'future', true))
    .add('vor so langer Zeit', 'vor NUM UNIT', (m, c) => c.fromToday(m.senses.UNIT!, -m.senses.NUM!));
}

function addPeriods(table: Table<Context>): void {
  table
    .add('letzter Zeitraum', `${LAST} UNIT`, (m, c) => c.fromToday(m.senses.UNIT!, -1))
    .add('dieser Zeitraum', `${THIS} UNIT`, (m, c) => c.fromToday(m.senses.UNIT!, 0))
    .add('nächster Zeitraum', `${NEXT} UNIT`, (m, c) => c.fromToday(m.senses.UNIT!, 1))
    .add('Wochenende', [`${LAST}? wochenende`, `am|dieses? ${LAST}? wochenende`], (m, c) =>
      c.today === null ? 'XXXX-WXX-WE' : `${valueIn(c.weekday(6, c.side(m)), 'W')}-WE`,
    )
    .add('Monat', 'MONTH', (m, c) => c.month(m.senses.MONTH!, c.direction(m)))
    .add('Monat und Jahr', 'MONTH YEAR', m => `${m.senses.YEAR}-${String(m.senses.MONTH).padStart(2, '0')}`)
    .add('Jahr', ['YEAR', 'jahr|jahre|jahres YEAR'], (m, c) => bareYear(m, c));
}

export function addGerman(table: Table<Context>): void {
  addDays(table);
  addPeriods(table);
}
