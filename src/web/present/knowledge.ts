// "How we know": the ground of each bound, who says what, and where reports differ. Pure.
import type { Interval } from '../../../models/interval.ts';
import type { Removal } from '../../../models/removal.ts';
import type { Statement } from '../../../models/statement.ts';
import { removalGround } from './card.ts';
import { capital, inWords, timeWords, type When } from './when.ts';
import { count, postedWord, REMOVAL, removalWords } from './words.ts';

export interface Fact {
  label: string;
  time: When | null;
  notes: string[];
}

function bounds({ earliest, latest, grounds }: Interval): string[] {
  if (grounds?.earliest && grounds.earliest === grounds.latest) return [`${capital(grounds.earliest)}.`];
  const notes: string[] = [];
  if (grounds?.earliest && earliest) notes.push(`Earliest ${timeWords(earliest)}: ${grounds.earliest}.`);
  if (grounds?.latest && latest) notes.push(`Latest ${timeWords(latest)}: ${grounds.latest}.`);
  return notes.map(note => note.replace(/\.\.$/, '.'));
}

const BASIS: Record<Removal['basis'], string> = {
  reported: 'This is reported; it is not our own observation.',
  observed: 'We saw it ourselves when we checked the pages again.',
  editorial: 'An editor of this archive entered it.',
};

function removalFact(statement: Statement, removal: Removal): Fact {
  const who = removal.basis === 'reported' ? `${capital(removalGround(removal, statement.sources.items))}.` : '';
  return {
    label: removalWords(removal.kind, removal.by, statement),
    time: inWords(removal.at),
    notes: [who, BASIS[removal.basis], ...bounds(removal.at)].filter(Boolean),
  };
}

function reportsWords({ count: all, independent }: Statement['sources']): string {
  if (all === 1) return 'One article tells of it.';
  const copies = all - independent;
  if (copies === 0) return `${all} articles tell of it, each in its own words.`;
  return `${all} articles tell of it, ${independent} of them independent: ${count(copies, 'is a copy', 'are copies')} of a text that stands elsewhere.`;
}

/** What is known of the statement's times and ends, each with its grounds. */
export function facts(statement: Statement): Fact[] {
  const { posted, removal, otherRemovals, sources } = statement;
  const said: Fact = posted
    ? { label: postedWord(statement.platform), time: inWords(posted), notes: bounds(posted) }
    : {
        label: postedWord(statement.platform),
        time: null,
        notes: ['No source says when; the timeline places it at the first report.'],
      };
  const reports: Fact = { label: 'Reports', time: null, notes: [reportsWords(sources)] };
  const others = otherRemovals.map(other => ({
    label: `Also told: ${REMOVAL[other.kind].toLowerCase()}`,
    time: inWords(other.at),
    notes: [`${capital(removalGround(other, sources.items))}.`, ...bounds(other.at)],
  }));
  return [said, ...(removal ? [removalFact(statement, removal)] : []), ...others, reports];
}

/** Where sources contradict each other, each once. */
export const conflictsOf = ({ conflicts, removal }: Statement): string[] => {
  const extra =
    removal?.conflict && !conflicts.some(known => removal.conflict!.includes(known)) ? [removal.conflict] : [];
  return [...new Set([...conflicts, ...extra])];
};
