import { type AnsweredRisk, ok, printedAnswer, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { KeptAdministration } from "../../ports/measures.ts";
import type { Ports } from "../../ports/ports.ts";
import { formsTaken } from "../preparation/forms-taken.ts";

/** What was answered to the questions about risk on the forms of a session, whatever the answer was. */
export async function riskAnswersFor(
  ports: Ports,
  client: string,
  { number }: { readonly number: number },
): Promise<Result<readonly AnsweredRisk[], Failure>> {
  const forms = await formsTaken(ports, client);
  if (!forms.ok) return forms;
  const names = [...new Set(forms.value.map(({ instrument }) => instrument))];
  return ok(
    names.flatMap((name) => {
      const taken = forms.value.filter(
        ({ instrument, sessionNumber }) => instrument === name && sessionNumber <= number,
      );
      const last = taken.at(-1);
      return last?.sessionNumber === number ? answersIn(ports, last, taken.at(-2)) : [];
    }),
  );
}

function answersIn(
  { instruments }: Ports,
  last: KeptAdministration,
  before: KeptAdministration | undefined,
): readonly AnsweredRisk[] {
  const instrument = instruments.find(last.instrument);
  const wording = instruments.wording(last.instrument);
  return (instrument?.risk ?? []).flatMap(({ item: id }): readonly AnsweredRisk[] => {
    const item = instrument?.items.find((each) => each.id === id);
    const now = last.answers[id];
    const then = before?.answers[id];
    if (instrument === undefined || item === undefined || now === undefined) return [];
    const told = (value: number) => printedAnswer(item, value, wording) ?? String(value);
    return [
      {
        form: instrument.name,
        question: wording?.items[id] ?? id,
        now: told(now),
        happenedAt: last.happenedAt,
        ...(then !== undefined && { before: told(then) }),
      },
    ];
  });
}
