import type { Instrument } from "../measurement/instrument.ts";
import { checkItem } from "./check-item.ts";
import { checkParts } from "./check-parts.ts";
import { checkScale } from "./check-scale.ts";
import { type Finding, Findings, under, wholeOf } from "./findings.ts";

/**
 * Everything that is wrong with an instrument, by place and rule: ranges, bands, cut-offs, items that no question has,
 * grades of risk that no answer reaches. Empty for one that can be used.
 */
export function checkInstrument(instrument: Instrument): readonly Finding[] {
  const findings = new Findings();
  const at = wholeOf(findings);
  for (const [index, item] of instrument.items.entries()) checkItem(item, under(under(at, "items"), index));
  for (const [index, scale] of instrument.scales.entries()) checkScale(scale, under(under(at, "scales"), index));
  checkParts(instrument, at);
  return findings.listed;
}
