import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request } from 'express';

/** A body that may be sent many times: each encoding is made once, when the first client asks for it. */
export interface Encodable {
  plain: Buffer;
  br?: Promise<Buffer>;
  gzip?: Promise<Buffer>;
}
export type Encoding = 'br' | 'gzip' | 'identity';

/** Below this compression saves no packet. */
const WORTHWHILE_BYTES = 1024;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const compress = {
  // Quality 4 is where brotli beats gzip in size at about its speed.
  br: (plain: Buffer) => brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (plain: Buffer) => zip(plain),
};

/** The best encoding that the client accepts (RFC 9110, 12.5.3) and that is worth its while. */
export function pickEncoding(req: Request, bytes: number): Encoding {
  if (bytes < WORTHWHILE_BYTES || req.headers['accept-encoding'] === undefined) return 'identity';
  const accepted = req.acceptsEncodings(['br', 'gzip', 'identity']);
  return accepted === 'br' || accepted === 'gzip' ? accepted : 'identity';
}

export async function encoded(body: Encodable, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return body.plain;
  body[encoding] ??= compress[encoding](body.plain);
  return body[encoding];
}
