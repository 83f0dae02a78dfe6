import type { ExerciseWording } from "@attune/core";
import { Button } from "../../../parts/button.tsx";
import { useWorkWords } from "../words.ts";

type IntroductionProps = { readonly wording: ExerciseWording | undefined; readonly onBegin: () => void };

/** What an exercise is for and how it goes, before the first step. */
export function Introduction({ wording, onBegin }: IntroductionProps) {
  const words = useWorkWords().exercises;
  return (
    <div className="stack">
      {wording !== undefined && (
        <div className="stack" lang={wording.language}>
          <p>{wording.about}</p>
          <ol className="numbered">
            {wording.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
      <Button kind="main" onClick={onBegin}>
        {words.begin}
      </Button>
    </div>
  );
}
