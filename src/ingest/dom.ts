// A page as a DOM that is light enough to make of any page: linkedom, with as much of its interface as we use.
import { parseHTML } from 'linkedom';

export interface DomNode {
  nodeType: number;
  textContent: string | null;
  childNodes: Iterable<DomNode>;
}
export interface DomElement extends DomNode {
  localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  remove(): void;
}
export interface DomDocument extends DomElement {
  documentElement: DomElement | null;
  body: DomElement | null;
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
export const isText = (node: DomNode): boolean => node.nodeType === 3;

export function parsePage(html: string): DomDocument {
  // A fragment gets the frame that browsers would give it.
  const framed = /<(html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(framed).document as unknown as DomDocument;
}

/** The first non-empty `content` (or other attribute) over the selectors, in order. */
export function firstAttribute(document: DomElement, attribute: string, selectors: string[]): string | null {
  for (const selector of selectors)
    for (const element of document.querySelectorAll(selector)) {
      const value = element.getAttribute(attribute)?.trim();
      if (value) return value;
    }
  return null;
}
