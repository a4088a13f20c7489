// Connections that open to public addresses only. A name is looked up once, and what was looked up is what is connected
// to; the socket's own peer address is checked again, so that no resolver, proxy or race brings in another.
import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { bareHost, isPublicAddress } from './address.ts';

export class AddressRefused extends Error {}

export type Resolve = (host: string) => Promise<LookupAddress[]>;

/** The system's resolver: every address of the name. */
export const resolveBySystem: Resolve = host =>
  new Promise((done, fail) =>
    systemLookup(host, { all: true }, (error, addresses) => (error ? fail(error) : done(addresses))),
  );

function guardedLookup(resolve: Resolve): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      addresses => {
        const open = addresses.filter(({ address }) => isPublicAddress(address));
        if (open.length === 0) {
          const found = addresses.map(({ address }) => address).join(', ') || 'nothing';
          callback(new AddressRefused(`${host} resolves to ${found}, which is not a public address`), '');
        } else if (options.all) callback(null, open);
        else callback(null, open[0]!.address, open[0]!.family);
      },
      error => callback(error, ''),
    );
  };
}

/**
 * An undici connector that refuses (with {@link AddressRefused}) whatever is not public unicast, unless `isAllowed`
 * makes an exception for the host and port.
 */
export function guardedConnector(
  isAllowed: (hostname: string, port: string) => boolean,
  resolve: Resolve,
  timeoutMs: number,
): buildConnector.connector {
  const open = buildConnector({ timeout: timeoutMs, allowH2: false });
  const guarded = buildConnector({ timeout: timeoutMs, allowH2: false, lookup: guardedLookup(resolve) });
  return (options, callback) => {
    const host = bareHost(options.hostname);
    const port = options.port || (options.protocol === 'https:' ? '443' : '80');
    if (isAllowed(host, port)) return open(options, callback);
    if (isIP(host) && !isPublicAddress(host))
      return callback(new AddressRefused(`${host} is not a public address`), null);
    guarded(options, (error, socket) => {
      if (error) return callback(error, null);
      const peer = socket.remoteAddress ?? '';
      if (isPublicAddress(peer)) return callback(null, socket);
      socket.destroy();
      callback(new AddressRefused(`${host} connected to ${peer || 'nowhere'}, which is not a public address`), null);
    });
  };
}
