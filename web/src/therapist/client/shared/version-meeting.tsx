import type { ReactNode } from "react";
import { Button } from "../../../parts/button.tsx";
import { usePlanWords } from "../words.ts";

type VersionMeetingProps = {
  readonly theirs: ReactNode;
  readonly mine: ReactNode;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
};

/** Two new versions of the same thing: both are shown, and somebody chooses. */
export function VersionMeeting({ theirs, mine, onTheirs, onMine }: VersionMeetingProps) {
  const words = usePlanWords();
  return (
    <section className="meeting" role="alert" aria-label={words.savedMeanwhile}>
      <p className="meeting-title">{words.savedMeanwhile}</p>
      <div className="meeting-both">
        <div>
          <h3>{words.theirsIs}</h3>
          {theirs}
          <Button onClick={onTheirs}>{words.theirs}</Button>
        </div>
        <div>
          <h3>{words.mineIs}</h3>
          {mine}
          <Button onClick={onMine}>{words.mine}</Button>
        </div>
      </div>
    </section>
  );
}
