// XML as feeds have it, well-formed or not, as a small tree with namespaces and bases resolved. htmlparser2 reads it in
// one pass and never throws: what is not closed is closed, what is cut off ends.
import { Parser } from 'htmlparser2';
import { FeedError } from './feed-types.ts';
import { htmlToPlain } from './plain-text.ts';

export interface XmlNode {
  /** Namespace in short: `` (the feed's own), `dc`, `dcterms`, `media` … or the prefix where the URI is not known. */
  ns: string;
  /** Local name in lower case. */
  name: string;
  /** Names in lower case, with their prefix. */
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
  parent: XmlNode | null;
  /** What relative URLs are relative to, if known: xml:base, else where the document was found. */
  base: string | null;
  hasXmlBase: boolean;
  lang: string | null;
}

// By what the URI contains, since generators misspell them.
const NAMESPACES: [RegExp, string][] = [
  [/purl\.org\/dc\/elements/, 'dc'],
  [/purl\.org\/dc\/terms/, 'dcterms'],
  [/search\.yahoo\.com\/mrss/, 'media'],
  [/purl\.org\/rss\/1\.0\/modules\/content/, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/syndication/, 'sy'],
  [/22-rdf-syntax-ns/, 'rdf'],
  [/1999\/xhtml/, 'xhtml'],
  [/itunes\.com\/dtds/, 'itunes'],
  [/2005\/atom|purl\.org\/atom\/ns/, 'atom'],
  [
    /purl\.org\/(rss\/1\.0|net\/rss1\.1)\/?#?$|netscape\.com\/rdf|backend\.userland\.com\/rss|blogs\.law\.harvard\.edu/,
    '',
  ],
];
const MOST_DEPTH = 200;
// htmlparser2 takes time by the square of the depth.
const MOST_OPEN = 10_000;
const MOST_ENTITIES = 100;

const shortOf = (uri: string): string | undefined =>
  NAMESPACES.find(([pattern]) => pattern.test(uri.trim().toLowerCase()))?.[1];

type Scope = Record<string, string>;

function scopeOf(attributes: Record<string, string>, outer: Scope): Scope {
  let scope = outer;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice(6);
    scope = { ...scope, [prefix]: shortOf(value) ?? prefix };
  }
  return scope;
}

const resolved = (base: string | null, url: string | undefined): string | null =>
  url === undefined ? base : (URL.parse(url.trim(), base ?? undefined)?.href ?? base);

// Entities that the document declares for itself. Plain ones only: an entity made of entities is how bombs are built.
function withoutDoctype(xml: string): string {
  const doctype = /<!DOCTYPE[^[>]*(?:\[([\s\S]*?)\]\s*)?>/i.exec(xml.slice(0, 65_536));
  if (!doctype) return xml;
  const rest = xml.slice(0, doctype.index) + xml.slice(doctype.index + doctype[0].length);
  const declared = new Map<string, string>();
  for (const [, name, quoted] of (doctype[1] ?? '').matchAll(/<!ENTITY\s+([\w.-]+)\s+("[^"]*"|'[^']*')/g)) {
    const value = quoted!.slice(1, -1);
    if (declared.size < MOST_ENTITIES && value.length < 256 && !/&(?!#)|%/.test(value)) declared.set(name!, value);
  }
  return declared.size === 0 ? rest : rest.replace(/&([\w.-]+);/g, (all, name) => declared.get(name) ?? all);
}

// XML knows five entities by name. Feeds use HTML's others without declaring them.
const XML_ENTITIES = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
const decoded = new Map<string, string>();

function withHtmlEntities(xml: string): string {
  return xml.replace(/&([a-z][a-z\d]{1,31});/gi, (all, name: string) => {
    if (XML_ENTITIES.has(name)) return all;
    const known = decoded.get(name);
    if (known !== undefined) return known;
    const character = name === 'nbsp' ? '\u00a0' : htmlToPlain(all);
    const value = /[&<>]/.test(character) || character === '' ? all : character;
    if (decoded.size < MOST_ENTITIES * 100) decoded.set(name, value);
    return value;
  });
}

// “we <3 you”: a less-than sign that begins no tag, outside of CDATA, is one that somebody forgot to escape.
function withStraysEscaped(xml: string): string {
  let escaped = '';
  let from = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    if (xml.startsWith('<![CDATA[', at)) {
      const end = xml.indexOf(']]>', at);
      if (end < 0) break;
      at = end;
    } else if (!/[a-z_:/!?]/i.test(xml[at + 1] ?? '')) {
      escaped += `${xml.slice(from, at)}&lt;`;
      from = at + 1;
    }
  }
  return escaped + xml.slice(from);
}

/** The document as a tree under a nameless node. `base` is where it was found, if known. */
export function readXml(xml: string, base: string | null): XmlNode {
  const document: XmlNode = {
    ns: '',
    name: '',
    attributes: {},
    children: [],
    parent: null,
    base,
    hasXmlBase: false,
    lang: null,
  };
  const open: { node: XmlNode; scope: Scope }[] = [{ node: document, scope: { '': '' } }];
  let own = ''; // the root's namespace: Atom's is the feed's own in Atom, and a guest in others
  const parser = new Parser(
    {
      onopentag(qname, attributes) {
        if (open.length > MOST_OPEN) throw new FeedError(`no feed: elements nested more than ${MOST_OPEN} deep`);
        const { node: parent, scope: outer } = open.at(-1)!;
        const scope = scopeOf(attributes, outer);
        const colon = qname.indexOf(':');
        const prefix = colon < 0 ? '' : qname.slice(0, colon);
        const ns = scope[prefix] ?? prefix;
        if (parent === document && ns !== 'rdf') own = ns;
        const node: XmlNode = {
          ns: ns === own ? '' : ns,
          name: qname.slice(colon + 1),
          attributes,
          children: [],
          parent,
          base: resolved(parent.base, attributes['xml:base']),
          hasXmlBase: parent.hasXmlBase || 'xml:base' in attributes,
          lang: attributes['xml:lang'] ?? parent.lang,
        };
        // What lies too deep hangs on the last level: nobody's recursion need fear it.
        (open.length > MOST_DEPTH ? open[MOST_DEPTH]!.node : parent).children.push(node);
        open.push({ node, scope });
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
      ontext(data) {
        const { children } = open.at(-1)!.node;
        if (typeof children.at(-1) === 'string') children[children.length - 1] += data;
        else children.push(data);
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(withStraysEscaped(withHtmlEntities(withoutDoctype(xml))));
  return document;
}

/** All text below a node, in order. */
export function textOf(node: XmlNode): string {
  let text = '';
  const rest: (XmlNode | string)[] = [node];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === 'string') text += next;
    else if (next.name !== 'script' && next.name !== 'style')
      for (const child of next.children.toReversed()) rest.push(child);
  }
  return text;
}

/** What stands between the tags, markup and all, for values that are compared and never shown as markup. */
export function markupOf(node: XmlNode): string {
  const parts = node.children.map(child =>
    typeof child === 'string' ? child : `<${child.name}>${markupOf(child)}</${child.name}>`,
  );
  return parts.join('');
}

export const elementsOf = (node: XmlNode): XmlNode[] => node.children.filter(child => typeof child !== 'string');
