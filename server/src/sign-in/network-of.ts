import { isIPv6 } from "node:net";

/** Groups of an IPv6 address that name the network; what follows them its owner may choose at will. */
const NETWORK_GROUPS = 4;
const GROUPS = 8;

/**
 * What tries from an address are counted by: the address itself, or its /64 network, of which anybody who has one address
 * has all.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return address;
  const [before = "", after] = (address.split("%")[0] ?? "").toLowerCase().split("::");
  const [first, last] = [groupsOf(before), groupsOf(after ?? "")];
  const between = after === undefined ? 0 : GROUPS - first.length - last.length;
  const groups = [...first, ...Array.from({ length: between }, () => "0"), ...last];
  return `${groups.slice(0, NETWORK_GROUPS).join(":")}::/64`;
}

const groupsOf = (text: string): readonly string[] =>
  text === "" ? [] : text.split(":").map((group) => group.replace(/^0+(?=.)/, ""));
