import type { ExerciseField } from "@attune/core";
import { useEffect, useRef, useState } from "react";
import type { Editing } from "../../../editing/use-editor.ts";
import { Button } from "../../../parts/button.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { usePortalGo } from "../../portal-link.tsx";
import { useWorkWords } from "../words.ts";
import type { EntryBody } from "./entry-body.ts";
import type { ExerciseShown } from "./exercise-words.ts";
import { FieldStep } from "./field-step.tsx";

type StepsProps = { readonly shown: ExerciseShown; readonly editing: Editing<EntryBody>; readonly from: number };

/** One thing at a time, back and forth. Between the two parts of an exercise there is a rest. */
export function Steps({ shown, editing, from }: StepsProps) {
  const { fields } = shown;
  const [at, setAt] = useState(from);
  const [rests, setRests] = useState(false);
  const finish = useFinish(editing);
  const field = fields[at];
  if (field === undefined) return null;
  const forth = () => {
    void editing.keepNow();
    if (at + 1 === fields.length) return finish();
    const isHalf = field.when === "before" && fields[at + 1]?.when === "after";
    setRests(isHalf);
    setAt(at + 1);
  };
  if (rests) return <Half onGoOn={() => setRests(false)} onLater={finish} />;
  return (
    <div className="stack">
      <StepHead shown={shown} at={at} field={field} />
      <FieldStep
        key={field.id}
        field={field}
        wording={shown.wording}
        value={editing.body.fields[field.id] ?? ""}
        onChange={(text) => editing.change(withField(editing.body, field.id, text))}
      />
      <StepButtons
        isFirst={at === 0}
        isLast={at + 1 === fields.length}
        isOpen={(editing.body.fields[field.id] ?? "") === ""}
        onBack={() => setAt(at - 1)}
        onForth={forth}
        onLater={finish}
      />
    </div>
  );
}

function withField(body: EntryBody, id: string, text: string): EntryBody {
  const { [id]: _, ...others } = body.fields;
  return { ...body, fields: text === "" ? others : { ...others, [id]: text } };
}

/** Back to all of the work; what was written is on the server first, or the page says that it is not. */
function useFinish(editing: Editing<EntryBody>): () => void {
  const words = useWorkWords().exercises;
  const say = useSay();
  const go = usePortalGo();
  return () =>
    void editing.keepNow().then((isKept) => {
      if (!isKept) return;
      if (editing.version() !== undefined) say(words.saved);
      go("/my/work");
    });
}

type StepHeadProps = { readonly shown: ExerciseShown; readonly at: number; readonly field: ExerciseField };

/** Takes the focus when the step changes, so that those who hear the page are told. */
function StepHead({ shown: { fields, wording }, at, field }: StepHeadProps) {
  const words = useWorkWords().exercises;
  const head = useRef<HTMLHeadingElement>(null);
  const first = useRef(at);
  useEffect(() => {
    if (at !== first.current) head.current?.focus();
    first.current = -1;
  }, [at]);
  return (
    <h2 ref={head} tabIndex={-1} className="step-head">
      {wording !== undefined && <span>{wording.parts[field.when]}</span>}
      <span className="hint">{words.step(at + 1, fields.length)}</span>
    </h2>
  );
}

type StepButtonsProps = {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly onBack: () => void;
  readonly onForth: () => void;
  readonly onLater: () => void;
};

function StepButtons({ isFirst, isLast, isOpen, onBack, onForth, onLater }: StepButtonsProps) {
  const words = useWorkWords().exercises;
  return (
    <>
      <div className="step-buttons">
        {!isFirst && <Button onClick={onBack}>{words.back}</Button>}
        <Button kind="main" onClick={onForth}>
          {isLast ? words.done : isOpen ? words.skip : words.next}
        </Button>
      </div>
      {!isLast && (
        <p>
          <Button kind="quiet" onClick={onLater}>
            {words.later}
          </Button>
        </p>
      )}
    </>
  );
}

type HalfProps = { readonly onGoOn: () => void; readonly onLater: () => void };

function Half({ onGoOn, onLater }: HalfProps) {
  const words = useWorkWords().exercises;
  return (
    <div className="stack">
      <h2>{words.half}</h2>
      <p>{words.halfText}</p>
      <div className="step-buttons">
        <Button onClick={onLater}>{words.later}</Button>
        <Button kind="main" onClick={onGoOn}>
          {words.now}
        </Button>
      </div>
    </div>
  );
}
