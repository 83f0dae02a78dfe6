const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECK_SYMBOLS = 6;

/**
 * Bytes as text with a checksum, the form in which age writes its keys.
 *
 * @source BIP 173: https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
 */
export function bech32(prefix: string, bytes: Uint8Array): string {
  const symbols = fiveBits(bytes);
  const check = checksum([...expanded(prefix), ...symbols, ...Array<number>(CHECK_SYMBOLS).fill(0)]) ^ 1;
  const checkSymbols = Array.from({ length: CHECK_SYMBOLS }, (_, at) => (check >>> (5 * (5 - at))) & 31);
  return `${prefix}1${[...symbols, ...checkSymbols].map((symbol) => ALPHABET[symbol]).join("")}`;
}

/** Eight bits a number become five bits a number, the last one filled up with zeros. */
export function fiveBits(bytes: Uint8Array): number[] {
  const symbols: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) symbols.push((held >>> (bits - 5)) & 31);
  }
  if (bits > 0) symbols.push((held << (5 - bits)) & 31);
  return symbols;
}

const expanded = (prefix: string): number[] => {
  const codes = [...prefix].map((letter) => letter.charCodeAt(0));
  return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)];
};

function checksum(symbols: readonly number[]): number {
  let check = 1;
  for (const symbol of symbols) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ symbol;
    check = GENERATORS.reduce((sum, generator, bit) => ((top >>> bit) & 1 ? sum ^ generator : sum), check);
  }
  return check;
}
