import { type Instrument, ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Draft } from "../../ports/check-in-drafts.ts";
import type { Ports } from "../../ports/ports.ts";
import { type OpenedCheckIn, openCheckIn } from "../measures/check-in.ts";
import type { ShownForm } from "../measures/questions.ts";
import { type CrisisLines, needCrisisLines } from "../measures/support.ts";

export type FormToFillIn = ShownForm & {
  readonly recallDays?: number;
  readonly supportWhen: Readonly<Record<string, readonly number[]>>;
};

export type CheckInToFillIn = Omit<OpenedCheckIn, "forms"> & {
  readonly forms: readonly FormToFillIn[];
  readonly locale?: string;
  readonly support: CrisisLines;
  readonly key: string;
  readonly draft?: Draft;
};

/**
 * Everything that somebody needs to fill in the forms of a link, also where the connection is lost meanwhile: the
 * questions, whom they can turn to, the key of the link, and what was answered by it before.
 *
 * @param asked the language of the page; the client's own comes before it
 */
export async function openToFillIn(ports: Ports, asked?: string): Promise<Result<CheckInToFillIn, Failure>> {
  const opened = await openCheckIn(ports, asked);
  if (!opened.ok) return opened;
  const permit = await ports.access.permit("open-check-in");
  if (!permit.ok) return permit;
  const invitation = await ports.invitations.own(permit.value);
  if (!invitation.ok) return invitation;
  const support = await needCrisisLines(ports);
  if (!support.ok) return support;
  const draft = await ports.checkInDrafts.read(permit.value, invitation.value);
  if (!draft.ok) return draft;
  const locale = await ports.checkInDrafts.localeOf(permit.value, invitation.value);
  return ok({
    ...opened.value,
    forms: opened.value.forms.map((form) => ({ ...form, ...factsOf(ports, form.instrument) })),
    ...(locale !== undefined && { locale }),
    support: support.value,
    key: ports.checkInDrafts.keyOf(invitation.value),
    ...(draft.value !== undefined && { draft: draft.value }),
  });
}

function factsOf({ instruments }: Ports, id: string): Omit<FormToFillIn, keyof ShownForm> {
  const instrument = instruments.find(id);
  const recallDays = instrument?.recallDays;
  return {
    ...(recallDays !== undefined && { recallDays }),
    supportWhen: instrument === undefined ? {} : supportWhen(instrument),
  };
}

/** As after sending: safety at home is left out, so that nobody who looks over a shoulder learns what was said. */
function supportWhen({ risk, items }: Instrument): Readonly<Record<string, readonly number[]>> {
  const byItem: Record<string, readonly number[]> = {};
  for (const { item, grades } of risk.filter(({ about }) => about !== "safety")) {
    const answer = items.find(({ id }) => id === item)?.answer;
    byItem[item] = valuesOf(answer).filter((value) => grades.some(({ min, max }) => value >= min && value <= max));
  }
  return byItem;
}

function valuesOf(answer: Instrument["items"][number]["answer"] | undefined): readonly number[] {
  if (answer?.kind === "choice") return answer.options.map(({ value }) => value);
  if (answer?.kind !== "rating") return [];
  const { min, max } = answer.range;
  return Array.from({ length: max - min + 1 }, (_, at) => min + at);
}
