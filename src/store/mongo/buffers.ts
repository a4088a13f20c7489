import { Buffer } from './buffer.ts';
import type { Session } from './connection.ts';
import type { Models } from './models.ts';

/**
 * What one transaction writes, in the order in which it is written: on a standalone server whoever reads meanwhile must
 * never see a statement without its claims, and the article, by which a capture is known as done, comes last.
 */
export const buffersOf = (models: Models, session: Session) => ({
  people: new Buffer(models.people, session),
  bodies: new Buffer(models.revision_bodies, session, true),
  revisions: new Buffer(models.revisions, session, true),
  claims: new Buffer(models.claims, session),
  observations: new Buffer(models.observations, session, true),
  log: new Buffer(models.log, session, true),
  versions: new Buffer(models.versions, session),
  statements: new Buffer(models.statements, session),
  redirects: new Buffer(models.redirects, session),
  articles: new Buffer(models.articles, session),
});
export type Buffers = ReturnType<typeof buffersOf>;
