/** Arithmetic of QR codes: the field of 256 elements over x^8 + x^4 + x^3 + x^2 + 1. */
const FIELD = 0x11d;

function multiply(left: number, right: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * FIELD);
    product ^= ((right >>> bit) & 1) * left;
  }
  return product;
}

/** The divisor of this degree, from the highest coefficient but one down. */
function divisor(degree: number): readonly number[] {
  const terms = [...Array<number>(degree - 1).fill(0), 1];
  let root = 1;
  for (let count = 0; count < degree; count += 1) {
    for (let at = 0; at < degree; at += 1) {
      terms[at] = multiply(terms[at] ?? 0, root) ^ (terms[at + 1] ?? 0);
    }
    root = multiply(root, 2);
  }
  return terms;
}

/** The Reed-Solomon remainder: as many bytes as `degree`, from which a reader repairs the block. */
export function correctionBytes(block: readonly number[], degree: number): readonly number[] {
  const by = divisor(degree);
  let rest = Array<number>(degree).fill(0);
  for (const byte of block) {
    const factor = byte ^ (rest[0] ?? 0);
    rest = [...rest.slice(1), 0].map((term, at) => term ^ multiply(by[at] ?? 0, factor));
  }
  return rest;
}
