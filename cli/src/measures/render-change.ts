import type { Change, NhsOutcome } from "@attune/core";
import { block } from "../terminal/layout.ts";
import { basisWords, CASE_WORDS, classWords, VERDICT_WORDS } from "./change-words.ts";
import type { Compared } from "./compared.ts";
import type { Page } from "./render-instrument.ts";
import { number, scaleName, sentence, sourceWords } from "./words.ts";

const NO_EFFECT =
  "A change says nothing about what brought it about: scores that begin high tend to fall by themselves.";

/** A comparison for a person to read. */
export function changeSheet({ known, scale, change, nhs }: Compared, { width, paint }: Page): readonly string[] {
  const { earlier, later } = change;
  const lines = [
    `${sentence(scaleName(scale))}: from ${number(earlier)} to ${number(later)} (${signed(change.points)}): ${verdictLine(change)}`,
    ...(change.class ? [classWords(change.class, change.basis)] : []),
    ...sizeLines(change),
    ...(nhs ? nhsLines(nhs) : []),
  ];
  const basis = [...basisWords(change), NO_EFFECT];
  return [
    paint("heading", `${known.instrument.id}: ${known.instrument.name}`),
    ...lines.flatMap((line) => block(line, width, 2)),
    "",
    ...basis.flatMap((line) => block(line, width, 2)).map((line) => paint("quiet", line)),
  ];
}

const signed = (points: number): string => (points > 0 ? `+${number(points)}` : number(points).replace("-", "−"));

/** The verdict in one line, as a person says it. */
export function verdictLine({ verdict, caseStatus, reliableRecovery = false }: Change): string {
  const status = caseStatus === undefined ? "" : `, ${CASE_WORDS[caseStatus]}`;
  return `${VERDICT_WORDS[verdict]}${status}${reliableRecovery ? ": reliable recovery" : ""}`;
}

function sizeLines({ percent, standardDeviations, response, remission }: Change): readonly string[] {
  const sizes = [
    percent === undefined ? [] : `${number(Math.round(percent))} % of the first score`,
    standardDeviations === undefined ? [] : `${number(standardDeviations)} standard deviations`,
    response === undefined ? [] : response ? "a response" : "no response",
    remission === undefined ? [] : remission ? "remission" : "no remission",
  ].flat();
  return sizes.length === 0 ? [] : [`Change for the better: ${sizes.join("; ")}.`];
}

function nhsLines(nhs: NhsOutcome): readonly string[] {
  const claims = [
    ["case at the start", nhs.caseAtStart],
    ["case at the end", nhs.caseAtEnd],
    ["recovery", nhs.recovery],
    ["reliable improvement", nhs.reliableImprovement],
    ["reliable deterioration", nhs.reliableDeterioration],
    ["reliable recovery", nhs.reliableRecovery],
  ] as const;
  const words = claims.map(([claim, holds]) => `${claim}: ${holds ? "yes" : "no"}`).join("; ");
  return ["", `Over both measures, as NHS Talking Therapies counts: ${words}. [${sourceWords(nhs.source)}]`];
}
