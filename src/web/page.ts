// What a page is: a function from a request to a view, or to another address.
import type { Deps } from '../deps.ts';
import type { View } from './render.ts';

export interface Asked {
  /** Parameters of the path. */
  params: Record<string, string>;
  /** The parsed query string, as untrusted as it came. */
  query: Record<string, unknown>;
}
export type Outcome = View | { redirect: string };
export type Page = (deps: Deps, asked: Asked) => Promise<Outcome>;
