import { useBlocker } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { TextArea } from "../../../parts/fields.tsx";
import { Card } from "../../../parts/layout.tsx";
import type { RecordNamed } from "../../../practice/records.ts";
import { usePlanWords } from "../words.ts";
import { type PlanTexts, SAFETY_PARTS, type SafetyPart } from "./parts.ts";
import { useKeepPlan } from "./use-keep-plan.ts";

type SafetyPlan = RecordNamed<"safety-plan">;

/** Every saved plan is a new version, so this one is saved by a press and not on the way. */
export function SafetyForm({ before: read }: { readonly before: SafetyPlan | undefined }) {
  // What was begun from stays, also when the saved plan is read on the way out.
  const [before] = useState(read);
  const words = usePlanWords().safety;
  const [texts, setTexts] = useState(textsOf(before));
  const { keep, busy, isKept, problem } = useKeepPlan(before);
  const isChanged = JSON.stringify(texts) !== JSON.stringify(textsOf(before));
  useAskBeforeLeaving(() => isChanged && !isKept.current, words.leave);
  return (
    <Card>
      <div className="fields">
        {SAFETY_PARTS.map((part, at) => (
          <TextArea
            key={part}
            label={`${at + 1}. ${words.parts[part]}`}
            hint={`${words.hints[part]} ${words.oneALine}`}
            value={texts[part]}
            rows={3}
            onChange={(text) => setTexts({ ...texts, [part]: text })}
          />
        ))}
        <TextArea
          label={words.matters}
          value={texts.whatMatters}
          onChange={(whatMatters) => setTexts({ ...texts, whatMatters })}
        />
        <p role="alert" className="field-problem">
          {problem}
        </p>
        <Button kind="main" busy={busy} onClick={() => void keep(texts)}>
          {words.keep}
        </Button>
        {isChanged && <p className="hint">{words.notYet}</p>}
      </div>
    </Card>
  );
}

const textsOf = (plan: SafetyPlan | undefined): PlanTexts => {
  const lines = (part: SafetyPart) => plan?.[part].join("\n") ?? "";
  return {
    warningSigns: lines("warningSigns"),
    ownWays: lines("ownWays"),
    peopleAndPlaces: lines("peopleAndPlaces"),
    peopleToAsk: lines("peopleToAsk"),
    professionals: lines("professionals"),
    saferPlace: lines("saferPlace"),
    whatMatters: plan?.whatMatters ?? "",
  };
};

function useAskBeforeLeaving(wouldLose: () => boolean, question: string): void {
  useBlocker({
    shouldBlockFn: () => wouldLose() && !window.confirm(question),
    enableBeforeUnload: wouldLose,
  });
}
