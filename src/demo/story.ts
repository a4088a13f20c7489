import type { Instant } from '../../models/interval.ts';

/** A page of the sample newsroom, as it is at first and as it becomes. All times are of the demo's invented clock. */
export interface Story {
  outlet: 'The Daily Ledger' | 'Stagewire' | 'Harbour Herald';
  /** Last part of the URL. */
  slug: string;
  published: Instant;
  author: string;
  title: string;
  paragraphs: string[];
  /** An embedded post: shown as the platform's blockquote. */
  embed?: { platform: 'instagram' | 'x'; permalink: string; text: string };
  /** From then on the page has these paragraphs. */
  corrected?: { at: Instant; paragraphs: string[] };
  /** From then on the page answers 410. */
  gone?: Instant;
}
