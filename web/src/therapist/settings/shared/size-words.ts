const STEP = 1000;
const UNITS = ["B", "kB", "MB", "GB", "TB"] as const;

/** A size of a file, such as "3.2 MB". */
export function sizeWords(bytes: number, number: (value: number) => string): string {
  let [size, unit] = [bytes, 0];
  while (size >= STEP && unit < UNITS.length - 1) [size, unit] = [size / STEP, unit + 1];
  return `${number(size)} ${UNITS[unit]}`;
}
