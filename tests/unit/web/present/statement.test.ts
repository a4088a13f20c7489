import { expect, test } from '@jest/globals';
import { parse } from '../../../../models/interval.ts';
import type { Statement } from '../../../../models/statement.ts';
import { card, happened, outlets, quoteViews, whenSaid } from '../../../../src/web/present/card.ts';
import { jsonLdScript, quotationLd } from '../../../../src/web/present/json-ld.ts';
import { conflictsOf, facts } from '../../../../src/web/present/knowledge.ts';
import { leading, proofs } from '../../../../src/web/present/proof.ts';
import { versionChanges } from '../../../../src/web/present/version-changes.ts';
import {
  buildClaim,
  buildEvidence,
  buildRemoval,
  buildStatement,
  buildStatementSource,
} from '../../../support/build.ts';

const wire = [1, 2, 3].map(n =>
  buildStatementSource({ outlet: `Paper ${n}`, url: `https://p${n}.example/`, group: 'a_1' }),
);

test('copies of one text count once, one outlet alone is named', () => {
  expect(outlets(wire).text).toBe('3 outlets (1 independent)');
  expect(outlets([buildStatementSource({ outlet: 'The Bugle' })]).text).toBe('The Bugle');
  const own = ['A', 'B'].map(outlet =>
    buildStatementSource({ outlet, url: `https://${outlet}.example/`, group: outlet }),
  );
  expect(outlets(own).text).toBe('2 outlets');
});

test('who says that it is gone are those whose words say so, not all who report it', () => {
  const statement = buildStatement({ outlets: ['A', 'B'] });
  const [a] = statement.sources.items;
  const removal = buildRemoval({
    evidence: [buildEvidence({ article: a!.article })],
    at: parse('2025-01-27/2025-01-28'),
  });
  const gone = { ...statement, status: 'removed' as const, removal };
  expect(happened(gone)).toMatchObject({ text: 'Deleted by Mara Quist', ground: 'reported by A' });
  expect(card(gone).sources).toBe('2 outlets');
  expect(happened({ ...gone, removal: { ...removal, basis: 'observed' } })!.ground).toBe('seen by our own checks');
});

test.each([
  ['deleted', 'unknown', 'Deleted'],
  ['expired', 'author', 'Expired'],
  ['platform-removed', 'platform', 'Taken down by Instagram'],
  ['edited', 'publisher', 'Wording corrected by the outlet'],
  ['unpublished', 'publisher', 'Unpublished by the outlet'],
] as const)('%s by %s reads “%s”', (kind, by, expected) => {
  expect(happened(buildStatement({ removal: buildRemoval({ kind, by }) }))!.text).toBe(expected);
});

test('where nobody says when, the first report stands in, and is called that', () => {
  const { label, time } = whenSaid(buildStatement({ posted: null, sortAt: '2025-01-28T09:00:00.000Z' }));
  expect([label, time.text, time.edtf]).toEqual(['first reported', 'on 28 January 2025', '../2025-01-28']);
});

test('each bound of a time has its ground; one ground for both is given once', () => {
  const posted = {
    ...parse('2025-01-27/2025-01-28'),
    grounds: { earliest: 'it says Monday', latest: 'published then' },
  };
  const [said] = facts(buildStatement({ posted }));
  expect(said!.notes).toEqual(['Earliest 27 January 2025: it says Monday.', 'Latest 28 January 2025: published then.']);
  const same = { ...parse('2025-01-27'), grounds: { earliest: 'it says Monday', latest: 'it says Monday' } };
  expect(facts(buildStatement({ posted: same }))[0]!.notes).toEqual(['It says Monday.']);
});

test('a report is never told as an observation', () => {
  const notes = (basis: 'reported' | 'observed') =>
    facts(buildStatement({ removal: buildRemoval({ basis }) }))[1]!.notes;
  expect(notes('reported')).toContain('This is reported; it is not our own observation.');
  expect(notes('observed')).toContain('We saw it ourselves when we checked the pages again.');
});

test('a contradiction is told once', () => {
  const removal = buildRemoval({ conflict: 'A says so. B does not.' });
  expect(conflictsOf(buildStatement({ removal, conflicts: ['A says so.', 'B does not.', 'A says so.'] }))).toEqual([
    'A says so.',
    'B does not.',
  ]);
  expect(conflictsOf(buildStatement({ removal }))).toEqual(['A says so. B does not.']);
});

test('the evidence of copies is shown once, with how many more print it', () => {
  const items = [...wire, buildStatementSource({ outlet: 'Own', url: 'https://own.example/', group: 'own' })];
  const evidence = items.map(({ article }) => buildEvidence({ article, revision: `r_${article}` }));
  const statement = buildStatement({
    sources: { count: 4, independent: 2, items },
    evidence: [...evidence, ...evidence],
  });
  const leads = leading(statement, 8);
  expect(leads.map(({ outlet }) => outlet)).toEqual(['Paper 1', 'Own']);
  const shown = proofs(statement, leads, new Map(), new Map());
  expect(shown.map(({ also, excerpts }) => [also, excerpts.length])).toEqual([
    [2, 1],
    [0, 1],
  ]);
});

test('the history names what changed, with the words that went and came', () => {
  const before = buildStatement({ text: 'I am sorry.' });
  const after = buildStatement({ text: 'I am so sorry.', removal: buildRemoval(), outlets: ['The Bugle', 'The Gale'] });
  expect(versionChanges(before, after)).toEqual([
    { label: 'Status', text: 'Standing → Removed' },
    { label: 'Became of it', text: 'nothing known → Deleted by Mara Quist on 28 January 2025 (reported)' },
    {
      label: 'Words',
      text: '',
      diff: [
        { kind: 'same', text: 'I am ' },
        { kind: 'added', text: 'so ' },
        { kind: 'same', text: 'sorry.' },
      ],
    },
    { label: 'Sources', text: '1 report added: The Gale' },
  ]);
});

test('JSON-LD gives a date only where the day is known, and cannot end its script', () => {
  const data = (edtf: string) =>
    quotationLd(buildStatement({ posted: parse(edtf) }), 'https://onrecord.example') as Record<string, unknown>;
  expect(data('2025-01-27T09:00Z')['datePublished']).toBe('2025-01-27');
  expect(data('2025-01-27/2025-01-28')['datePublished']).toBeUndefined();
  const text = '</script><!--<script>\u2028&';
  expect(jsonLdScript({ text })).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(jsonLdScript({ text }))).toEqual({ text });
});

test('words come before captions, in the order they were told, without the comma of the outlet', () => {
  const quotes: Statement['quotes'] = [
    { part: 'body', text: 'First,' },
    { part: 'caption', text: 'Under it' },
    { part: 'body', text: 'Second, too.' },
  ];
  expect(quoteViews(buildStatement({ quotes }))).toEqual([
    { label: null, text: 'First' },
    { label: null, text: 'Second, too.' },
    { label: 'Caption', text: 'Under it' },
  ]);
});

test('a source shows whom its reader weighed for the words, and the rule by which they are gone', () => {
  const weighed = [{ words: 'She', name: 'Mara Quist', score: 0.93, why: 'for: spoke last' }];
  const removal = { ...buildRemoval({ evidence: [buildEvidence({ exact: 'deleted it' })] }), rule: 'active: delete' };
  const statement = buildStatement();
  const { article } = statement.sources.items[0]!;
  const claim = buildClaim({
    article,
    quotes: [{ ...buildClaim().quotes[0]!, text: 'I am sorry.', weighed }],
    removal,
  });
  const leads = leading({ ...statement, evidence: [buildEvidence({ article })] }, 1);
  const [proof] = proofs(statement, leads, new Map(), new Map([[claim.article, [claim]]]));
  expect(proof!.decisions).toEqual([{ words: 'I am sorry.', weighed }]);
  expect(proof!.rules).toEqual([{ rule: 'active: delete', words: 'deleted it' }]);
});
