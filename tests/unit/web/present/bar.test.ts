import { expect, test } from '@jest/globals';
import { parse } from '../../../../models/interval.ts';
import type { Removal } from '../../../../models/removal.ts';
import type { Statement } from '../../../../models/statement.ts';
import { type Bar, lifeBar } from '../../../../src/web/present/bar.ts';
import { buildObservation, buildRemoval, buildStatement } from '../../../support/build.ts';

const removal = (edtf: string, over: Partial<Removal> = {}) => buildRemoval({ at: parse(edtf), ...over });
const draw = (posted: string | null, gone: Removal | null, over: Partial<Statement> = {}): Bar =>
  lifeBar(buildStatement({ posted: posted ? parse(posted) : null, removal: gone, ...over }), [])!;
const kinds = (bar: Bar, label: string) => bar.lanes.find(lane => lane.label === label)?.spans.map(({ kind }) => kind);

test('a half-known moment is possible between its bounds; after the last bound it is gone for certain', () => {
  const bar = draw('2025-01-27', removal('2025-01-27/2025-01-28'));
  expect(kinds(bar, 'Posted')).toEqual(['possible']);
  expect(kinds(bar, 'Deleted')).toEqual(['possible', 'gone']);
});

test('between the latest posting and the earliest removal it stood for certain', () => {
  expect(kinds(draw('2025-01-20', removal('2025-01-27/2025-01-28')), 'Stood')).toEqual([
    'possible',
    'certain',
    'possible',
  ]);
});

test('where both intervals are the same days nothing is certain about its standing', () => {
  expect(kinds(draw('2025-01-27', removal('2025-01-27/2025-01-28')), 'Stood')).toEqual(['possible', 'possible']);
});

test('an unknown bound fades out and is given no end', () => {
  expect(kinds(draw('../2025-01-27', null), 'Posted')).toEqual(['open-left']);
  expect(kinds(draw('2025-01-27', removal('2025-01-28/..')), 'Deleted')).toEqual(['open-right']);
});

test('what stands is certain until it was last seen, and open from then on', () => {
  const seen = buildObservation({ at: '2025-01-29T12:00:00.000Z' });
  const bar = lifeBar(buildStatement({ posted: parse('2025-01-27') }), [seen])!;
  expect(kinds(bar, 'Stood')).toEqual(['possible', 'certain', 'open-right']);
  expect(bar.legend).toEqual([
    { kind: 'report', label: 'report' },
    { kind: 'seen', label: 'page found unchanged' },
  ]);
});

test('spans keep within the drawing and lie in order, a moment known to the minute stays visible', () => {
  const bar = draw('2025-01-27T21:04Z', removal('2025-03-01T10:00Z/2025-03-02'));
  const [posted] = bar.lanes[0]!.spans;
  expect(posted!.width).toBeGreaterThan(1);
  for (const { spans } of bar.lanes)
    for (const { x, width } of spans) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(100.01);
    }
});

test('what was restored is not drawn as gone', () => {
  const bar = draw('2025-01-27', removal('2025-01-28', { kind: 'restored' }), { status: 'restored' });
  expect(bar.lanes.map(({ label, tone }) => [label, tone])).toEqual([
    ['Posted', undefined],
    ['Restored', 'restored'],
    ['Reports and checks', undefined],
  ]);
  expect(kinds(bar, 'Restored')).toEqual(['possible']);
});

test('a report years later does not press the life together', () => {
  const late = buildStatement({ posted: parse('2015-01-27'), removal: removal('2015-01-27/2015-01-28') });
  const bar = lifeBar(late, [])!;
  expect(bar.lanes.map(({ label }) => label)).not.toContain('Reports and checks');
  expect(bar.ticks.map(({ label }) => label)).toContain('28 Jan');
});

test('at most six ticks, and the first of hours names its day', () => {
  for (const posted of ['2025-01-27T21:04Z', '2025-01-27', '2025-01', '2025', '1999-01-01/2025-01-01']) {
    const { ticks } = draw(posted, null);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks.length).toBeGreaterThan(0);
  }
  expect(draw('2025-01-28T09:30Z/2025-01-28T10:10Z', null).ticks[0]!.label).toMatch(/28 Jan/);
});

test('without any time there is no drawing; with one there are words for it', () => {
  expect(lifeBar(buildStatement({ posted: null }), [])).toBeNull();
  expect(draw('2025-01-27', removal('2025-01-27/2025-01-28')).description).toBe(
    'Posted on 27 January 2025. Deleted between 27 and 28 January 2025.',
  );
});
