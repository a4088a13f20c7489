// schema.org metadata as pages carry it: arrays, graphs, nested nodes, and JSON that is not quite JSON.
import type { DomDocument } from './dom.ts';

export type LdNode = Record<string, unknown>;

const ARTICLE = /(Article|BlogPosting|Posting|Report|Review)$/;
const PAGE = /(WebPage|ItemPage|VideoObject|SocialMediaPosting)$/;
const MOST_NODES = 2000;

/** JSON with the usual accidents mended: comments, raw line breaks in strings, trailing commas and semicolons. */
export function parseLenient(text: string): unknown {
  const bare = text
    .replace(/^\s*(\/\/\s*)?(<!--|<!\[CDATA\[)/, '')
    .replace(/(\/\/\s*)?(-->|\]\]>)?;?\s*$/, '')
    .trim();
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*(?=[}\]])/g, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends more.
    }
  }
  return null;
}

const typesOf = (node: LdNode): string[] => [node['@type']].flat().filter(type => typeof type === 'string');

/** All objects in the page's JSON-LD, outermost first. */
function nodesOf(document: DomDocument): LdNode[] {
  const found: LdNode[] = [];
  const rest: unknown[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json"]'))
    rest.push(parseLenient(script.textContent ?? ''));
  for (let next = rest.shift(); next !== undefined && found.length < MOST_NODES; next = rest.shift()) {
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) found.push(next as LdNode);
    rest.push(
      ...Object.values(next)
        .filter(value => typeof value === 'object' && value !== null)
        .slice(0, MOST_NODES),
    );
  }
  return found;
}

/** The node that describes the article of this page, else the page's own; null where there is none. */
export function articleNode(document: DomDocument): LdNode | null {
  const nodes = nodesOf(document);
  const ofType = (pattern: RegExp) => nodes.find(node => typesOf(node).some(type => pattern.test(type)));
  return ofType(ARTICLE) ?? ofType(PAGE) ?? null;
}

export const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim() : Array.isArray(value) ? text(value[0]) : null;

/** Names of people or organisations, given as strings, objects or lists of either. */
export function names(value: unknown): string[] {
  return [value]
    .flat()
    .map(each => text(each) ?? (typeof each === 'object' && each !== null ? text((each as LdNode)['name']) : null))
    .filter(name => name !== null && !/^https?:/.test(name)) as string[];
}
