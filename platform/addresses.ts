import { isIP } from 'node:net';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The eight groups of an IPv6 address as hexadecimal texts without leading zeros. */
function groupsOf(address: string): string[] {
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  return tail === undefined ? before : [...before, ...Array(8 - before.length - after.length).fill('0'), ...after];
}

/**
 * The network that an address belongs to, such as `192.0.2.0/24` or `2001:db8:1:0:0:0:0:0/48`; null for what is no IP
 * address. An IPv4 address inside IPv6 counts as IPv4.
 * @param bits how much of it to keep: whole bytes of IPv4, whole groups of 16 bits of IPv6
 */
export function networkOf(address: string, bits: { v4: 8 | 16 | 24 | 32; v6: 16 | 32 | 48 | 64 | 128 }): string | null {
  const bare = address.split('%')[0] ?? '';
  const plain = MAPPED.exec(bare)?.[1] ?? bare;
  switch (isIP(plain)) {
    case 4: {
      const bytes = plain.split('.').map((byte, index) => (index < bits.v4 / 8 ? byte : '0'));
      return `${bytes.join('.')}/${bits.v4}`;
    }
    case 6: {
      const groups = groupsOf(plain).map((group, index) => (index < bits.v6 / 16 ? group : '0'));
      return `${groups.join(':')}/${bits.v6}`;
    }
    default:
      return null;
  }
}
