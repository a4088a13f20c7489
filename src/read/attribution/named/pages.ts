// Whose page a post stands on.
import type { Doc, Mention } from '../../types.ts';

/** "on [Quill]’s Instagram account" */
export function isPageOwner({ text }: Doc, { end, kind }: Mention): boolean {
  return kind !== 'description' && PAGE.test(text.slice(end, end + LONGEST_PAGE));
}
const LONGEST_PAGE = 50;
const PAGE =
  /^['’]s? (?:(?:\p{L}+|[Tt]ruth [Ss]ocial) ){0,2}(?:account|page|profile|feed|stor(?:y|ies)|channel|grid|handle|website|blog|newsletter|Instagram|Twitter|TikTok|Facebook|X)(?!\p{L})/u;

const NAME =
  /^(?: (?:shared|posted|published|left))? (?:on|to|from|in) (?:the )?(\p{Lu}[\p{L}\p{N}.&-]*(?: \p{Lu}[\p{L}\p{N}.&-]*){0,3})(?=['’])/u;

/** "a post on KLX’s Instagram account": whose page it is, where the cast knows nobody of the name. */
export function ownerAsWritten({ text }: Doc, from: number): string | null {
  const found = NAME.exec(text.slice(from, from + LONGEST_PAGE));
  if (!found) return null;
  const end = from + found[0].length;
  return PAGE.test(text.slice(end, end + LONGEST_PAGE)) ? found[1]! : null;
}
