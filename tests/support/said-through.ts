import { read } from '../../src/read/reader.ts';

/** The reading of an article of 30 January 2025, a Thursday. */
export const readOnThursday = (text: string, title: string | null = null) =>
  read({ text, title, published: '2025-01-30' });

/** Medium and platform of each statement of such an article. */
export const mediaOf = (text: string, title: string | null = null) =>
  readOnThursday(text, title).statements.map(({ medium, platform }) => [medium, platform]);
