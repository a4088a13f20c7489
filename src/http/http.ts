// The port to the network. The adapter is client.ts; tests run it against a real loopback server.

export interface HttpRequest {
  url: string;
  /** Conditional GET. */
  etag?: string | null;
  lastModified?: string | null;
  accept?: string;
  signal?: AbortSignal;
}

export interface Hop {
  url: string;
  status: number;
}

export interface HttpResponse {
  status: number;
  /** Where it ended after redirects. */
  url: string;
  /** Each redirect that was followed, in order. */
  hops: Hop[];
  /** Lower-case names. */
  headers: Record<string, string>;
  /** Decoded (gzip, br, …), at most 10 MB; empty for 304. */
  body: Uint8Array;
  /** Body as text: charset by BOM, then HTTP, then XML declaration or meta, then windows-1252/utf-8 (WHATWG). */
  text(): string;
}

/** Why no usable answer came. */
export type HttpFailureKind =
  | 'address-refused'
  | 'bad-url'
  | 'too-large'
  | 'timeout'
  | 'too-many-redirects'
  | 'connection'
  | 'robots';

export interface Http {
  /** Any HTTP status is an answer; throws HttpFailure where none came or it was refused. */
  get(request: HttpRequest): Promise<HttpResponse>;
  /** Whether robots.txt of the URL's origin lets our User-Agent fetch it (RFC 9309; cached). */
  allowedByRobots(url: string): Promise<boolean>;
  close(): Promise<void>;
}

export class HttpFailure extends Error {
  readonly kind: HttpFailureKind;
  readonly url: string;
  constructor(kind: HttpFailureKind, url: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'HttpFailure';
    this.kind = kind;
    this.url = url;
  }
}
