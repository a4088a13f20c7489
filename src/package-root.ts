import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function findRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('Onrecord is installed without its package.json: install it again.');
  return findRoot(parent);
}

/** Path of a file that ships beside package.json; the same from the sources and from the built package. */
export const fromPackageRoot = (file: string): string => join(findRoot(import.meta.dirname), file);
