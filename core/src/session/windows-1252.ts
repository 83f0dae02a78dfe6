import { fail, ok, type Result } from "../foundation/result.ts";
import { type BrokenText, lineAfter } from "./broken-text.ts";
import { TextOutput } from "./text-output.ts";

/**
 * Code points of bytes 0x80 to 0x9F; 0 where none is assigned. All other bytes are their own code point.
 *
 * @source https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT
 */
const UPPER_CONTROLS = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

/**
 * The text of bytes in the Western code page of Windows.
 *
 * @error broken at the first byte that the code page does not assign.
 */
export function decodeWindows1252(bytes: Uint8Array): Result<string, BrokenText> {
  const output = new TextOutput();
  for (const byte of bytes) {
    const unit = UPPER_CONTROLS[byte - 0x80] ?? byte;
    if (unit === 0 && byte !== 0) return fail({ kind: "broken", line: lineAfter(output.text()) });
    output.push(unit);
  }
  return ok(output.text());
}
