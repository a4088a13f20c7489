// Markup to plain text, for titles and summaries.
import { Parser } from 'htmlparser2';

const HIDDEN = new Set(['script', 'style', 'iframe', 'object', 'embed', 'noscript', 'template', 'head']);
const BREAKS = new Set(['p', 'br', 'div', 'li', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'figcaption']);
const MARKUP = /<[a-z!/?][^>]*>?|&(?:#\d+|#x[\da-f]+|[a-z]\w+);?/i;

/** White space of every kind as single spaces; control characters, which XML forbids, are dropped. */
export const squeeze = (text: string): string =>
  text
    .replace(/[^\P{Cc}\s]/gu, '')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();

export const looksLikeHtml = (text: string): boolean => MARKUP.test(text);

/** The words of an HTML fragment on one line, without scripts and the like. */
export function htmlToPlain(html: string): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag(name) {
      if (HIDDEN.has(name)) hidden++;
      else if (BREAKS.has(name)) text += ' ';
    },
    onclosetag(name) {
      if (HIDDEN.has(name)) hidden--;
      else if (BREAKS.has(name)) text += ' ';
    },
    ontext(data) {
      if (hidden === 0) text += data;
    },
  });
  parser.end(html);
  return squeeze(text);
}
