import type { WireReview } from "@attune/api";
import { memo } from "react";
import { TableScroll } from "../../../parts/table-scroll.tsx";
import { useFormats } from "../../../words/formats.ts";
import { clockOf } from "../clock.ts";
import { useCodeWords } from "../codes/code-words.ts";
import { codeIn, levelIn } from "../codes/shown-codes.ts";
import { useReviewWords } from "../words.ts";
import type { Axis } from "./axis.ts";
import { type CodedTurn, LANES, type Lane } from "./river-shape.ts";

const PARTS = 6;

type TableProps = {
  readonly coded: readonly CodedTurn[];
  readonly cues: WireReview["cues"];
  readonly axis: Axis;
};

/** What the river shows, for six stretches of the session. */
export const RiverTable = memo(function RiverTable(props: TableProps) {
  const { river } = useReviewWords();
  return (
    <details className="as-table">
      <summary>{river.table}</summary>
      <TableScroll label={`${river.title}: ${river.table}`}>
        <RiverRows {...props} />
      </TableScroll>
    </details>
  );
});

function RiverRows({ coded, cues, axis }: TableProps) {
  const { river, transcript } = useReviewWords();
  const code = useCodeWords();
  const formats = useFormats();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{river.part}</th>
          <th scope="col">{river.cues}</th>
          <th scope="col">{river.depth}</th>
          {LANES.map((lane) => (
            <th key={lane} scope="col">
              {code.short(lane)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {partsOf(coded, axis).map(({ from, turns }) => (
          <tr key={from}>
            <th scope="row">{axis.isTimed ? clockOf(from) : transcript.turnNumber(Math.floor(from) + 1)}</th>
            <td>{cues.filter(({ turn }) => turns.some((each) => each.turn.index === turn)).length}</td>
            <td>{depthOf(turns) === undefined ? "–" : formats.number(depthOf(turns) ?? 0)}</td>
            {LANES.map((lane) => (
              <td key={lane}>{turns.filter((each) => carries(each, lane)).length}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function partsOf(coded: readonly CodedTurn[], axis: Axis) {
  const parts = Array.from({ length: PARTS }, (_, at) => ({
    from: (at * axis.length) / PARTS,
    turns: [] as CodedTurn[],
  }));
  for (const each of coded) {
    const at = Math.min(PARTS - 1, Math.floor(((axis.middles[each.turn.index] ?? 0) / axis.length) * PARTS));
    parts[at]?.turns.push(each);
  }
  return parts;
}

function depthOf(turns: readonly CodedTurn[]): number | undefined {
  // A review leaves out a depth of 0 that the reader is sure of.
  const told = turns.filter(({ turn, codes }) => turn.speaker === "client" && !turn.backChannel && isSure(codes));
  const depths = told.map(({ codes }) => levelIn(codes, "depth"));
  return depths.length === 0 ? undefined : depths.reduce((sum, depth) => sum + depth, 0) / depths.length;
}

const carries = ({ turn, codes }: CodedTurn, lane: Lane): boolean =>
  turn.speaker === "therapist" && levelIn(codes, lane) > 0 && codeIn(codes, lane)?.isUnsure !== true;

const isSure = (codes: CodedTurn["codes"]): boolean => codeIn(codes, "depth")?.isUnsure !== true;
