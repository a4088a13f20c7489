// Word differences between two versions of a text, by E. W. Myers, "An O(ND) Difference Algorithm and Its Variations",
// Algorithmica 1 (1986): the shortest script of insertions and deletions, in time that grows with how much changed.

export interface Change {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond this many changed words two texts share too little to be worth a script; the trace grows with its square. */
const MAX_CHANGES = 800;

/** Words with the space after them, so that the pieces put together are the text again. */
const words = (text: string): string[] => text.match(/\S+\s*|^\s+/gu) ?? [];

/**
 * What must be removed from `before` and added to it to get `after`, in reading order, neighbours of a kind joined.
 * The pieces that are not `added` make `before` again, the pieces that are not `removed` make `after`.
 */
export function diffWords(before: string, after: string): Change[] {
  const [a, b] = [words(before), words(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [midA, midB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  return join([
    ...a.slice(0, head).map((text): Change => ({ kind: 'same', text })),
    ...middle(midA, midB),
    ...a.slice(a.length - tail).map((text): Change => ({ kind: 'same', text })),
  ]);
}

function middle(a: string[], b: string[]): Change[] {
  const trace = furthestPaths(a, b);
  if (trace) return walkBack(a, b, trace);
  return [
    ...a.map((text): Change => ({ kind: 'removed', text })),
    ...b.map((text): Change => ({ kind: 'added', text })),
  ];
}

/** For each number of changes d, how far down `a` each diagonal k = x - y gets; null where MAX_CHANGES do not do. */
function furthestPaths(a: string[], b: string[]): Map<number, number>[] | null {
  let reach = new Map([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let d = 0; d <= Math.min(a.length + b.length, MAX_CHANGES); d++) {
    const next = new Map<number, number>();
    trace.push(reach);
    for (let k = -d; k <= d; k += 2) {
      let x = comesDown(reach, k, d) ? reach.get(k + 1)! : reach.get(k - 1)! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return trace;
    }
    reach = next;
  }
  return null;
}

const comesDown = (reach: Map<number, number>, k: number, d: number): boolean =>
  k === -d || (k !== d && reach.get(k - 1)! < reach.get(k + 1)!);

function walkBack(a: string[], b: string[], trace: Map<number, number>[]): Change[] {
  const changes: Change[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d]!;
    const down = comesDown(reach, x - y, d);
    const fromK = x - y + (down ? 1 : -1);
    const fromX = reach.get(fromK)!;
    const fromY = fromX - fromK;
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      changes.push({ kind: 'same', text: a[--x]! });
      y--;
    }
    if (d > 0) changes.push(down ? { kind: 'added', text: b[--y]! } : { kind: 'removed', text: a[--x]! });
  }
  return changes.reverse();
}

function join(changes: Change[]): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last?.kind === change.kind) last.text += change.text;
    else joined.push({ ...change });
  }
  return joined;
}
