import { cutOffFor, type UsedCutOff } from "./cut-off-for.ts";
import type { CaseStatus, ChangeClass, ChangeProfile, MeasuredScale, ReliableVerdict } from "./verdict.ts";

const COUNTS: Readonly<Record<UsedCutOff["caseWhen"], (value: number, cutOff: number) => boolean>> = {
  "at-least": (value, cutOff) => value >= cutOff,
  "at-most": (value, cutOff) => value <= cutOff,
  below: (value, cutOff) => value < cutOff,
};

/** Whether a score lies on the side of a cut-off that counts as a case. */
export const isOnTheCaseSide = (value: number, cutOff: Pick<UsedCutOff, "caseWhen" | "value">): boolean =>
  COUNTS[cutOff.caseWhen](value, cutOff.value);

/** Whether a score counts as a case. It screens and does not diagnose. Undefined where no cut-off is known. */
export function isCase(measured: MeasuredScale, value: number, profile: ChangeProfile): boolean | undefined {
  const cutOff = cutOffFor(measured, profile);
  return cutOff && isOnTheCaseSide(value, cutOff);
}

/** Where two scores stand to a cut-off. */
export function caseStatusOf(earlier: number, later: number, cutOff: UsedCutOff): CaseStatus {
  const isNow = isOnTheCaseSide(later, cutOff);
  if (isOnTheCaseSide(earlier, cutOff)) return isNow ? "stayed-a-case" : "recovered";
  return isNow ? "became-a-case" : "never-a-case";
}

/** Whether the earlier of the two scores was a case. */
export const wasCase = (status: CaseStatus | undefined): boolean =>
  status === "stayed-a-case" || status === "recovered";

/**
 * The class of a change. Somebody who was not a case at the start cannot recover, and the class says so; but a reliable
 * change for the worse is called that from wherever it began, so that no class ever hides it.
 *
 * @source 10.1037/0022-006X.59.1.12
 */
export function changeClass(verdict: ReliableVerdict, status: CaseStatus): ChangeClass {
  if (verdict === "reliable-deterioration") return "deteriorated";
  if (!wasCase(status)) return "not-a-case-at-the-start";
  if (verdict === "no-reliable-change") return "unchanged";
  return status === "recovered" ? "recovered" : "improved";
}
