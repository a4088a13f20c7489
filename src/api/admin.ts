import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Config } from '../config.ts';
import { OnrecordError } from '../errors.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Lets a request through that bears ADMIN_TOKEN (RFC 6750). Both sides are hashed, so that comparing takes the same time. */
export function requireAdmin({ adminToken }: Pick<Config, 'adminToken'>): RequestHandler {
  const expected = adminToken === undefined ? null : digest(adminToken);
  return (req, res, next) => {
    if (!expected)
      throw new OnrecordError('writing-off', 403, 'Writing is off: start Onrecord with ADMIN_TOKEN set to allow it.');
    const given = /^Bearer +(.+)$/i.exec(req.headers.authorization ?? '')?.[1];
    if (given === undefined || !timingSafeEqual(digest(given.trim()), expected)) {
      res.setHeader('WWW-Authenticate', 'Bearer realm="onrecord"');
      throw new OnrecordError('unauthorized', 401, 'This needs the header “Authorization: Bearer ADMIN_TOKEN”.');
    }
    next();
  };
}
