// What a parse worker is asked and answers. Both sides of the thread boundary import this.
import type { ParsedFeed } from './feed-types.ts';

export interface ParseTasks {
  feed: {
    input: { content: Uint8Array | string; url: string | null; contentType: string };
    output: ParsedFeed;
  };
}
export type ParseKind = keyof ParseTasks;

export type ParseAnswer = { output: unknown } | { error: { name: string; message: string } };
