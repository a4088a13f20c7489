// Short paragraphs that head what is told of somebody.
import type { Mention } from '../../types.ts';
import type { Scene } from '../phrases/scene.ts';

/** Characters. */
const LONGEST_HEADING = 80;

/** 'Ada Quill, for the hymns': a short paragraph that ends on no stop heads what is told of her. */
export function isHeading({ doc }: Scene, { paragraph }: Mention): boolean {
  const { start, end } = doc.paragraphs[paragraph]!;
  return end - start < LONGEST_HEADING && /[\p{L}\p{N})]/u.test(doc.text[end - 1]!);
}
