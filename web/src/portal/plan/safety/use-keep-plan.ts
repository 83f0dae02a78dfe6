import { useRef, useState } from "react";
import { useSay } from "../../../parts/notices.tsx";
import { type RecordBody, type RecordNamed, useWriter } from "../../../practice/records.ts";
import { usePortalGo } from "../../portal-link.tsx";
import { useOwnId } from "../../shared/own.ts";
import { usePortalRefusal } from "../../shared/portal-refusal.ts";
import { usePlanWords } from "../words.ts";
import { type PlanTexts, SAFETY_PARTS } from "./parts.ts";

type SafetyPlan = RecordNamed<"safety-plan">;

/** Saves a plan as the newest version, and shows it. `isKept` is told before the page is left. */
export function useKeepPlan(before: SafetyPlan | undefined) {
  const words = usePlanWords().safety;
  const client = useOwnId();
  const writer = useWriter("safety-plan");
  const explain = usePortalRefusal();
  const say = useSay();
  const go = usePortalGo();
  const isKept = useRef(false);
  const [key] = useState(() => crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const keep = async (texts: PlanTexts) => {
    if (SAFETY_PARTS.every((part) => linesOf(texts[part]).length === 0)) return setProblem(words.atLeast);
    setBusy(true);
    const kept = await writer.keep({ place: { client }, body: bodyOf(texts, before), key });
    setBusy(false);
    if (!kept.ok) return setProblem(explain(kept.failure));
    isKept.current = true;
    say(words.kept);
    go("/my/plan/safety");
  };
  return { keep, busy, isKept, problem };
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** What the client does not write here, such as who has a copy, goes along from the version before. */
function bodyOf(texts: PlanTexts, before: SafetyPlan | undefined): RecordBody<"safety-plan"> {
  const whatMatters = texts.whatMatters.trim();
  return {
    ...(before?.likelihood !== undefined && { likelihood: before.likelihood }),
    ...(before?.copies !== undefined && { copies: before.copies }),
    ...(before?.reviewOn !== undefined && { reviewOn: before.reviewOn }),
    ...(before !== undefined && { replaces: before.id }),
    ...(whatMatters !== "" && { whatMatters }),
    warningSigns: linesOf(texts.warningSigns),
    ownWays: linesOf(texts.ownWays),
    peopleAndPlaces: linesOf(texts.peopleAndPlaces),
    peopleToAsk: linesOf(texts.peopleToAsk),
    professionals: linesOf(texts.professionals),
    saferPlace: linesOf(texts.saferPlace),
  };
}
