// The vocabulary of the domain as a reader says it. Pure.
import type { RemovalKind, Remover } from '../../../models/removal.ts';
import type { Medium, Part, Platform, Statement, Status } from '../../../models/statement.ts';

export const MEDIUM: Record<Medium, string> = {
  video: 'Video',
  image: 'Picture',
  'text-post': 'Post',
  story: 'Story',
  comment: 'Comment',
  livestream: 'Livestream',
  podcast: 'Podcast',
  interview: 'Interview',
  speech: 'Speech',
  'written-statement': 'Written statement',
  broadcast: 'Broadcast',
  message: 'Message',
  profile: 'Profile',
};
export const STATUS: Record<Status, string> = {
  standing: 'Standing',
  removed: 'Removed',
  edited: 'Edited',
  restored: 'Restored',
};
export const REMOVAL: Record<RemovalKind, string> = {
  deleted: 'Deleted',
  edited: 'Edited',
  expired: 'Expired',
  'made-private': 'Made private',
  'account-deactivated': 'Account deactivated',
  'platform-removed': 'Taken down',
  unpublished: 'Unpublished',
  restored: 'Restored',
};
export const PART: Record<Part, string> = { body: 'Words', caption: 'Caption', reply: 'Reply', title: 'Title' };

/** `Story on Instagram`, `Interview`. */
export const whereWords = (medium: Medium, platform: Platform | null): string =>
  platform ? `${MEDIUM[medium]} on ${platform}` : MEDIUM[medium];

/** What is done with it: posted on a platform, said elsewhere. */
export const postedWord = (platform: Platform | null): string => (platform ? 'Posted' : 'Said');

/** `1 outlet`, `3 outlets`, `1,204 people`. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

function agent(by: Remover, statement: Pick<Statement, 'speaker' | 'platform'>): string {
  if (by === 'author') return ` by ${statement.speaker.name}`;
  if (by === 'platform') return ` by ${statement.platform ?? 'the platform'}`;
  return by === 'publisher' ? ' by the outlet' : '';
}

/** What happened and who did it: `Deleted by Selena Gomez`, `Taken down by X`, `Expired`. Never says more than is known. */
export function removalWords(kind: RemovalKind, by: Remover, statement: Pick<Statement, 'speaker' | 'platform'>) {
  // A story runs out and an account goes dark: to name somebody there would read as an accusation.
  if (kind === 'expired' || kind === 'account-deactivated') return REMOVAL[kind];
  // An outlet that changes its report corrects what it quoted; the speaker edited nothing.
  const what = kind === 'edited' && by === 'publisher' ? 'Wording corrected' : REMOVAL[kind];
  return what + agent(by, statement);
}
