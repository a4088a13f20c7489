import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Store } from '../../../src/store/store.ts';
import type { OpenEmpty } from '../../support/archive.ts';
import { at, buildSource } from '../../support/build.ts';

export function workContract(open: OpenEmpty): void {
  let store: Store;
  let end: () => Promise<void>;
  beforeEach(async () => ({ store, end } = await open()));
  afterEach(() => end());
  const ids = (sources: { id: string }[]) => sources.map(source => source.id);

  test('a source is added once', async () => {
    expect(await store.sources.add(buildSource())).toBe(true);
    expect(await store.sources.add(buildSource({ title: 'Other' }))).toBe(false);
    expect(await store.sources.get('f_bugle')).toEqual(buildSource());
    expect(await store.sources.get('f_none')).toBeNull();
    await store.sources.update('f_bugle', { state: 'paused' });
    expect(await store.sources.list()).toEqual([buildSource({ state: 'paused' })]);
  });

  test('due sources are taken longest due first, few of one host, each by one owner', async () => {
    const due = ['f_1', 'f_2', 'f_3'].map((id, i) => buildSource({ id, nextPoll: at(i) }));
    const elsewhere = buildSource({ id: 'f_4', url: 'https://echo.example/rss', nextPoll: at(3) });
    const moved = buildSource({ id: 'f_5', movedTo: 'https://echo.example/new', nextPoll: at(4) });
    const rest = [buildSource({ id: 'f_6', nextPoll: at(99) }), buildSource({ id: 'f_7', state: 'paused' })];
    for (const source of [...due, elsewhere, moved, ...rest]) await store.sources.add(source);
    expect(ids(await store.sources.claimDue(at(10), 'w1', 60, 9, 1))).toEqual(['f_1', 'f_4']);
    expect(ids(await store.sources.claimDue(at(10), 'w2', 60, 2, 2))).toEqual(['f_2', 'f_3']);
    expect(ids(await store.sources.claimDue(at(10), 'w1', 60, 9, 2))).toEqual(['f_5']);
    expect(await store.sources.claimDue(at(10), 'w1', 60, 9, 9)).toEqual([]);
    expect(ids(await store.sources.claimDue(at(70), 'w3', 60, 2, 9))).toEqual(['f_1', 'f_2']);
  });

  test('workers that ask at once share the work', async () => {
    for (let i = 0; i < 12; i++) await store.sources.add(buildSource({ id: `f_${i}`, url: `https://h${i}.example/` }));
    const taken = await Promise.all(['w1', 'w2', 'w3'].map(owner => store.sources.claimDue(at(1), owner, 60, 12, 2)));
    expect(ids(taken.flat()).sort()).toEqual(ids(await store.sources.list()).sort());
  });

  test('a finished poll is saved only by the lease’s owner', async () => {
    await store.sources.add(buildSource());
    const [source] = await store.sources.claimDue(at(0), 'w1', 60, 9, 9);
    expect(source).toMatchObject({ leaseOwner: 'w1', leaseUntil: at(60) });
    expect(await store.sources.claim('f_bugle', at(30), 'w2', 60)).toBeNull();
    expect(await store.sources.claim('f_bugle', at(60), 'w2', 60)).toMatchObject({ leaseOwner: 'w2' });
    expect(await store.sources.finish({ ...source!, etag: '"late"' }, 'w1')).toBe(false);
    expect(await store.sources.finish({ ...source!, etag: '"new"', nextPoll: at(600) }, 'w2')).toBe(true);
    const saved = buildSource({ etag: '"new"', nextPoll: at(600) });
    expect(await store.sources.get('f_bugle')).toEqual(saved);
    expect(await store.sources.finish(saved, 'w2')).toBe(false);
    expect(await store.sources.claim('f_none', at(0), 'w1', 60)).toBeNull();
    expect(await store.sources.claim('f_bugle', at(0), 'w1', 60)).toMatchObject({ leaseOwner: 'w1' });
  });

  test('an admin’s change leaves the lease as it is', async () => {
    await store.sources.add(buildSource());
    await store.sources.claim('f_bugle', at(0), 'w1', 60);
    await store.sources.update('f_bugle', { nextPoll: at(5) });
    expect(await store.sources.get('f_bugle')).toMatchObject({ nextPoll: at(5), leaseOwner: 'w1', leaseUntil: at(60) });
  });

  test('a host is asked so often and by so many at once', async () => {
    const rule = { gapMs: 5000, atOnce: 2, leaseMs: 20_000 };
    const ask = (seconds: number) => store.hosts.acquire('h.example', at(seconds), rule);
    const first = (await ask(0)) as { token: string };
    expect(first.token).toEqual(expect.any(String));
    expect(await ask(3)).toEqual({ retryAt: at(5) });
    expect(await ask(5)).toEqual({ token: expect.any(String) });
    expect(await ask(10)).toEqual({ retryAt: at(15) });
    expect(await store.hosts.acquire('other.example', at(10), rule)).toEqual({ token: expect.any(String) });
    await store.hosts.release('h.example', first.token);
    await store.hosts.release('h.example', 'no-such');
    expect(await ask(10)).toEqual({ token: expect.any(String) });
    expect(await ask(24)).toEqual({ retryAt: at(25) });
    expect(await ask(25)).toEqual({ token: expect.any(String) });
  });

  test('of many that ask for a host at once, one starts', async () => {
    const rule = { gapMs: 5000, atOnce: 2, leaseMs: 20_000 };
    const answers = await Promise.all(Array.from({ length: 6 }, () => store.hosts.acquire('h.example', at(0), rule)));
    expect(answers.filter(answer => 'token' in answer)).toHaveLength(1);
  });

  test('a lease has one owner; its token grows with every new one', async () => {
    const { leases } = store;
    const first = (await leases.acquire('seal', 'w1', at(0), 60_000))!;
    expect(await leases.acquire('seal', 'w2', at(30), 60_000)).toBeNull();
    expect(await leases.acquire('seal', 'w1', at(30), 60_000)).toBe(first);
    expect(await leases.acquire('seal', 'w2', at(89), 60_000)).toBeNull();
    const second = (await leases.acquire('seal', 'w2', at(90), 60_000))!;
    expect(second).toBeGreaterThan(first);
    await leases.release('seal', 'w1');
    expect(await leases.acquire('seal', 'w3', at(91), 60_000)).toBeNull();
    await leases.release('seal', 'w2');
    expect(await leases.acquire('seal', 'w3', at(91), 60_000)).toBeGreaterThan(second);
    expect(await leases.acquire('recheck', 'w3', at(91), 60_000)).toEqual(expect.any(Number));
  });

  test('of many that ask for a lease at once, one gets it', async () => {
    const owners = Array.from({ length: 6 }, (_, i) => `w${i}`);
    const tokens = await Promise.all(owners.map(owner => store.leases.acquire('seal', owner, at(0), 60_000)));
    expect(tokens.filter(token => token !== null)).toHaveLength(1);
  });
}
