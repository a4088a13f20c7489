// The words of the article, without what surrounds them on the page.
import { Readability } from '@mozilla/readability';
import { type DomDocument, type DomElement, type DomNode, isElement, isText } from './dom.ts';
import { squeeze } from './plain-text.ts';

const SKIPPED = new Set(
  'script style noscript template iframe object embed svg math figure figcaption aside nav form button select textarea audio video table'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article blockquote body center dd div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section td tr ul'.split(
    ' ',
  ),
);
// Less than this is a teaser, a consent wall or a menu, unless the page has nothing more.
const LEAST = 200;
const MOST_DEPTH = 500;

/** The text below an element as paragraphs. Two line breaks in a row end a paragraph, as old templates have it. */
export function paragraphsOf(root: DomElement): string[] {
  const paragraphs: string[] = [];
  let current = '';
  const end = () => {
    const text = squeeze(current);
    if (text) paragraphs.push(text);
    current = '';
  };
  const visit = (node: DomNode, depth: number): void => {
    if (isText(node)) {
      current += node.textContent ?? '';
      return;
    }
    if (!isElement(node) || SKIPPED.has(node.localName) || depth > MOST_DEPTH) return;
    if (node.localName === 'br') {
      if (/\u2028[ \t\r\n]*$/.test(current)) end();
      else current += '\u2028';
      return;
    }
    const isBlock = BLOCKS.has(node.localName);
    if (isBlock) end();
    for (const child of node.childNodes) visit(child, depth + 1);
    if (isBlock) end();
  };
  visit(root, 0);
  end();
  return paragraphs;
}

const lengthOf = (paragraphs: string[]): number => paragraphs.reduce((sum, { length }) => sum + length, 0);

function byReadability(document: DomDocument): string[] {
  const reader = new Readability<DomElement>(document as never, {
    charThreshold: LEAST,
    serializer: node => node as unknown as DomElement,
  });
  const content = reader.parse()?.content;
  return content ? paragraphsOf(content) : [];
}

/** Paragraphs within what the page itself marks as the article; the longest such part. */
function byMarkup(document: DomDocument): string[] {
  let best: string[] = [];
  for (const part of document.querySelectorAll('[itemprop="articleBody"], article, main, [role="main"]')) {
    const paragraphs = [...part.querySelectorAll('p')].filter(p => !p.closest('figure, aside, nav, footer, form'));
    const texts = paragraphs.flatMap(paragraphsOf);
    if (lengthOf(texts) > lengthOf(best)) best = texts;
  }
  return best;
}

/**
 * The article's paragraphs by Readability; where that finds next to nothing (it guesses badly on short pages), by the
 * page's own markup, by its JSON-LD, or all paragraphs there are. Changes the document: read everything else from it before.
 * @param title is left out where it opens the text.
 */
export function articleParagraphs(document: DomDocument, title: string | null, body: string | null): string[] {
  const marked = byMarkup(document);
  const all = [...document.querySelectorAll('p')].flatMap(paragraphsOf);
  const stated = (body ?? '').split(/\n+/).map(squeeze).filter(Boolean);
  const read = byReadability(document);
  const isLong = (paragraphs: string[]) => lengthOf(paragraphs) >= LEAST;
  const best =
    [read, marked, stated].find(isLong) ?? [marked, stated, read, all].find(({ length }) => length > 0) ?? [];
  return best[0] === title ? best.slice(1) : best;
}
