// How well what a wording calls a thing fits the medium of a statement.
import type { Medium } from '../../../../models/statement.ts';
import { POSTED } from '../../occasions/groups/topic.ts';
import type { Cue } from '../wordings/cue.ts';

const AIRED = /^(?:interview|podcast|broadcast|video|livestream)$/;
/** 'the show': on the radio, or as a podcast. */
const AIRS = /^(?:podcast|broadcast)$/;
const AIRTIME = /^(?:minutes?|seconds?|sections?|segments?)$/;
const PIECE = /^(?:phrase|passages?|lines?|jokes?|remarks?|exchange)$/;
const RECORDING = /^(?:episode|programme|program|podcast|interview|recording|broadcast|show|it|version|video)$/;
/** Minutes of a recording, or words that its sentence says were in one. */
const isPiece = ({ target, unit: { words } }: Cue, medium: Medium): boolean =>
  AIRTIME.test(words[target.word]!.text) ||
  (PIECE.test(words[target.word]!.text) &&
    (medium === 'podcast' || words.some(({ text, quote }) => quote < 0 && RECORDING.test(text))));
/** 'withdrew an opinion article'. */
const isWriting = ({ unit, target }: Cue): boolean =>
  /^(?:(?:article|column|essay|op-ed|piece|letter|statement|item|post|feature|blog|review|editorial)s?|ed)$/.test(
    unit.words[target.word]!.text,
  );

/** A post is no e-mail. */
const isMessage = ({ unit, target }: Cue, medium: Medium): boolean =>
  medium === 'message' &&
  (target.pronoun !== null || /^(?:message|note|missive|rant)s?$/.test(unit.words[target.word]!.text));

/** '90 replies' are not the post under which they stand. */
const isReplies = ({ unit, target }: Cue): boolean =>
  /^(?:replies|responses|answers)$/.test(unit.words[target.word]!.text);

/** 'The film came down': no post of words. */
const FILMED = /^(?:film|trailer|teaser|footage)$/;
const SEEN = /^(?:video|livestream|broadcast|story|image|interview|podcast)$/;

/** How well the noun fits the medium; null where it cannot be meant. */
export function kinship(cue: Cue, medium: Medium): number | null {
  const { target, kind } = cue;
  const { noun } = target;
  if (!noun && FILMED.test(cue.unit.words[target.word]!.text) && !SEEN.test(medium)) return null;
  if (noun?.medium === 'comment' && noun.plural && medium !== 'comment') return null;
  if (medium === 'comment' && /^captions?$/.test(cue.unit.words[target.word]!.text)) return null;
  if (kind === 'unpublished') {
    const isFilm = noun?.medium === 'video' || FILMED.test(cue.unit.words[target.word]!.text);
    if (isFilm && /^(?:interview|speech)$/.test(medium)) return medium === 'speech' ? 0 : -1;
    if (/^(?:interview|podcast|broadcast|livestream|video)$/.test(medium)) return medium === 'interview' ? 0 : 1;
    return /^(?:written-statement|text-post)$/.test(medium) && isWriting(cue) ? 0.5 : null;
  }
  if (target.account && kind === 'edited') return medium === 'profile' ? 2 : null;
  if (target.account) return POSTED.has(medium) ? 1 : null;
  if (kind === 'edited' && medium === 'written-statement' && !(noun && AIRED.test(noun.medium))) return 1;
  if (kind === 'edited' && target.part && AIRED.test(medium) && isPiece(cue, medium)) return 0.5;
  if (!noun)
    return POSTED.has(medium) || medium === 'message'
      ? 1
      : medium === 'written-statement' || (AIRS.test(medium) && !target.part && kind === 'deleted')
        ? 0
        : null;
  if (AIRS.test(noun.medium) && AIRS.test(medium) && noun.medium !== medium) return 1;
  if (noun.medium === medium) return noun.generic ? 1.5 : 2;
  if (noun.generic) return POSTED.has(medium) ? (medium === 'comment' ? -1 : 1) : isMessage(cue, medium) ? 1 : null;
  if (noun.medium === 'written-statement' && medium === 'text-post') return 0.5;
  if (noun.medium === 'text-post' && medium === 'message') return 0;
  if (noun.medium === 'video' && /^(?:audio|transcript)$/.test(cue.unit.words[target.word]!.text))
    return AIRED.test(medium) ? 0.5 : null;
  if (noun.medium === 'comment' && medium === 'text-post') return isReplies(cue) ? null : -0.5;
  if (medium === 'story' && /^(?:video|image|text-post)$/.test(noun.medium)) return 0.5;
  if (medium === 'livestream' && noun.medium === 'video') return 1;
  if (medium === 'speech' && /^(?:video|livestream)$/.test(noun.medium)) return 0;
  if (medium === 'broadcast' && noun.medium === 'livestream') return 0;
  if (medium === 'video' && noun.medium === 'livestream') return 0;
  if (medium === 'podcast' && noun.medium === 'interview') return 1;
  return null;
}
