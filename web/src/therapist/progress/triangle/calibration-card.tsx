import { predictionCalibration } from "@attune/core";
import { Card } from "../../../parts/layout.tsx";
import { useFormats } from "../../../words/formats.ts";
import { useTriangleWords } from "../words.ts";
import { type Corners, gapsOf, type Item } from "./corners.ts";

type CalibrationProps = { readonly sessions: readonly Corners[]; readonly item: Item };

/** How far and in which direction predictions miss, with how many sessions and how sure that is. */
export function CalibrationCard({ sessions, item }: CalibrationProps) {
  const { calibration: words } = useTriangleWords();
  return (
    <Card title={words.title} hint={words.hint}>
      <div className="stack">
        <Said sessions={sessions} item={item} />
      </div>
    </Card>
  );
}

function Said({ sessions, item }: CalibrationProps) {
  const { calibration: words } = useTriangleWords();
  const { number } = useFormats();
  const gaps = gapsOf(sessions, item);
  if (gaps === undefined) return <p>{words.none}</p>;
  const said = predictionCalibration(gaps);
  if (said.kind === "too-few") return <p>{words.tooFew(said.sessions, said.needed)}</p>;
  const { direction, mean, low, high, meanSize, same } = said;
  return (
    <>
      <p>{direction === "unclear" ? words.unclear : words[direction](number(Math.abs(mean)))}</p>
      <p>
        {words.size(number(meanSize))} {words.same(same, said.sessions)}
      </p>
      <p className="hint">
        {words.interval({ mean: number(mean), low: number(low), high: number(high), sessions: said.sessions })}
      </p>
    </>
  );
}
