import { isIP } from 'node:net';

/**
 * The address of the caller as far as it can be trusted: each proxy in front adds the address that it saw to the end of
 * `X-Forwarded-For`, and what stands further left anybody may have written.
 * @param trustedProxies how many proxies of ours stand in front; 0 takes the socket's
 */
export function callerAddress(
  socketAddress: string | undefined,
  forwardedFor: string | null,
  trustedProxies: number,
): string | null {
  const hops = trustedProxies === 0 ? [] : (forwardedFor ?? '').split(',').map((hop) => hop.trim()).filter(Boolean);
  const seen = [...hops, socketAddress ?? ''];
  const address = seen[Math.max(0, seen.length - 1 - trustedProxies)] ?? '';
  return isIP(address) === 0 ? null : address;
}
