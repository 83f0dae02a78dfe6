import { exerciseById, exercises } from "@attune/core/library";
import { Choice, TextArea, TextField } from "../../../parts/fields.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useCommonWords } from "../../../words/common.ts";
import { localDay } from "../../../words/formats.ts";
import { FormFoot } from "../shared/form-foot.tsx";
import { useAdding } from "../shared/use-adding.ts";
import { type Drafting, useDraft } from "../shared/use-draft.ts";
import { useExerciseWords } from "../words.ts";
import { nameInWords, useExerciseOptions, useExerciseWording } from "./exercise-names.ts";

export const newAssignmentPlace = (client: string): string => `assignment:${client}:new`;

const A_WEEK_MS = 7 * 86_400_000;
type Given = { readonly exercise: string; readonly agreed: string; readonly dueOn: string };

type GiveExerciseProps = { readonly client: string; readonly onClose: () => void };

export function GiveExercise({ client, onClose }: GiveExerciseProps) {
  const words = useExerciseWords();
  const say = useSay();
  const start = { exercise: exercises[0]?.id ?? "", agreed: "", dueOn: localDay(Date.now() + A_WEEK_MS) };
  const draft = useDraft<Given>(newAssignmentPlace(client), start);
  const { add, busy, problem } = useAdding("assignment", client);
  const { exercise, agreed, dueOn } = draft.body;
  const close = () => {
    draft.drop();
    onClose();
  };
  const keep = async () => {
    const said = agreed.trim();
    const kept = await add({
      exercise,
      state: "open",
      ...(dueOn !== "" && { dueOn }),
      ...(said !== "" && { words: said }),
    });
    if (kept === undefined) return;
    say(words.given);
    close();
  };
  return (
    <div className="inset-form fields">
      <GivenInputs draft={draft} />
      <WhatItIs exercise={exercise} />
      <FormFoot
        keep={words.keep}
        onKeep={() => void keep()}
        onCancel={close}
        busy={busy}
        problem={problem}
        wasRestored={draft.wasRestored}
      />
    </div>
  );
}

function GivenInputs({ draft: { body, change } }: { readonly draft: Drafting<Given> }) {
  const words = useExerciseWords();
  const options = useExerciseOptions();
  return (
    <>
      <div className="fields-row">
        <Choice
          label={words.which}
          value={body.exercise}
          options={options}
          onChange={(exercise) => change({ ...body, exercise })}
        />
        <TextField
          type="date"
          label={words.dueOn}
          value={body.dueOn}
          onChange={(dueOn) => change({ ...body, dueOn })}
        />
      </div>
      <TextArea
        label={words.words}
        hint={words.wordsHint}
        value={body.agreed}
        onChange={(agreed) => change({ ...body, agreed })}
      />
    </>
  );
}

/** What the client will see, and what to mind before giving it. */
function WhatItIs({ exercise }: { readonly exercise: string }) {
  const words = useExerciseWords();
  const common = useCommonWords();
  const wording = useExerciseWording(exercise);
  const facts = exerciseById(exercise);
  if (wording === undefined || facts === undefined) return <p>{nameInWords(exercise)}</p>;
  return (
    <details>
      <summary>{words.look}</summary>
      <div className="stack what-it-is">
        <p>{wording.about}</p>
        <ol className="numbers">
          {wording.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <ul className="bullets">
          {Object.entries(wording.fields).map(([id, { label }]) => (
            <li key={id}>{label}</li>
          ))}
        </ul>
        <div>
          <h4>{words.mind}</h4>
          <ul className="bullets" lang="en">
            {facts.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </div>
        <p className="hint">
          {words.source}: {facts.source.work} ({common.unverified})
        </p>
      </div>
    </details>
  );
}
