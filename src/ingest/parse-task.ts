// What a parse worker is asked and answers. Both sides of the thread boundary import this.
import type { Instant } from '../../models/interval.ts';
import type { ParsedFeed } from './feed-types.ts';
import type { PageReading } from './read-page.ts';

export interface ParseTasks {
  feed: {
    input: { content: Uint8Array | string; url: string | null; contentType: string };
    output: ParsedFeed;
  };
  page: { input: { html: string; at: Instant }; output: PageReading };
}
export type ParseKind = keyof ParseTasks;

export type ParseAnswer = { output: unknown } | { error: { name: string; message: string } };
