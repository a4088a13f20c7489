/**
 * Where in which revision the words stand: a W3C Web Annotation TextQuoteSelector and TextPositionSelector in one.
 * Offsets are UTF-16 code units into the revision's text (or its title, where `in` says so).
 * https://www.w3.org/TR/annotation-model/#selectors
 */
export interface Evidence {
  article: string;
  revision: string;
  in: 'text' | 'title';
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
  /** What these words show. */
  shows: 'words' | 'removal' | 'posted' | 'speaker';
}
