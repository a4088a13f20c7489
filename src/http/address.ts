// Which addresses may be fetched. Feeds and pages name the URLs, so every one of them may point inwards (SSRF).
import ipaddr from 'ipaddr.js';

const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/**
 * Whether the address is public unicast by the IANA special-purpose registries (RFC 6890). IPv6 must lie in 2000::/3 and
 * in none of the ranges that carry an IPv4 address inside (6to4, Teredo, NAT64, mapped): those reach inwards by a detour.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(GLOBAL_UNICAST);
}

/** A URL's hostname without the brackets of an IPv6 literal. */
export const bareHost = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

/** The hosts (or host:port) that may be fetched though their address is not public: FETCH_ALLOW_HOSTS. */
export function createAllowList(entries: readonly string[]): (hostname: string, port: string) => boolean {
  const allowed = new Set(entries.map(entry => entry.toLowerCase()));
  return (hostname, port) => {
    const host = bareHost(hostname).toLowerCase();
    return [host, `[${host}]`].some(name => allowed.has(name) || allowed.has(`${name}:${port}`));
  };
}
