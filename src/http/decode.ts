// Content-Encoding undone, with a cap on what comes out: a few kilobytes of gzip can unpack to gigabytes.
import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';

export class BodyTooLarge extends Error {}

export const ACCEPT_ENCODING = 'gzip, br, zstd, deflate';

// RFC 9110 8.4.1.2 means zlib by "deflate"; some servers send it raw. The first byte of a zlib stream has 8 in its low half.
function inflateEither(): Transform {
  let inner: Transform | null = null;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (!inner) {
        inner = (chunk[0]! & 0x0f) === 8 ? createInflate() : createInflateRaw();
        inner.on('data', data => this.push(data));
        inner.on('error', error => this.destroy(error));
      }
      inner.write(chunk, done);
    },
    flush(done) {
      if (!inner) return done();
      inner.on('end', () => done());
      inner.end();
    },
    destroy(error, done) {
      inner?.destroy();
      done(error);
    },
  });
}

function decoder(coding: string): Transform | null {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip();
  if (coding === 'br') return createBrotliDecompress();
  if (coding === 'zstd') return createZstdDecompress();
  if (coding === 'deflate') return inflateEither();
  return null;
}

/**
 * The body with its content codings undone in reverse order (RFC 9110 8.4). An unknown coding is left as it is, since
 * servers write charsets and worse there. Throws {@link BodyTooLarge} as soon as more than `maxBytes` come out.
 */
export async function readBody(body: Readable, contentEncoding: string, maxBytes: number): Promise<Uint8Array> {
  const codings = contentEncoding.toLowerCase().split(',').slice(0, 4);
  const decoders = codings
    .reverse()
    .map(coding => decoder(coding.trim()))
    .filter(stream => stream !== null);
  const chunks: Buffer[] = [];
  let size = 0;
  const collect = new Writable({
    write(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      chunks.push(chunk);
      done(size > maxBytes ? new BodyTooLarge(`more than ${maxBytes} bytes`) : null);
    },
  });
  await pipeline([body, ...decoders, collect]);
  return Buffer.concat(chunks);
}
