import { agreementSoFar } from "@attune/core";
import { memo } from "react";
import { Card } from "../../../parts/layout.tsx";
import { TableScroll } from "../../../parts/table-scroll.tsx";
import { useFormats } from "../../../words/formats.ts";
import { figuresOf } from "../figures/reader-card.ts";
import { useReviewWords } from "../words.ts";
import { useCodeWords } from "./code-words.ts";
import type { OwnCodes } from "./own-codes.ts";
import { type PairsOfCode, pairsByCode } from "./pairs.ts";
import type { ReviewTurn } from "./shown-codes.ts";

type AgreementProps = {
  readonly own: OwnCodes;
  readonly turns: readonly ReviewTurn[];
  readonly madeBy: { readonly coder: string; readonly version: string };
};

/** How far the reader and this person agree so far, code by code, and how the reader did in its own test. */
export const Agreement = memo(function Agreement({ own, turns, madeBy }: AgreementProps) {
  const { agreement } = useReviewWords();
  const rows = pairsByCode(own, turns);
  if (rows.length === 0)
    return (
      <Card title={agreement.title}>
        <p className="hint">{agreement.none}</p>
      </Card>
    );
  return (
    <Card title={agreement.title} hint={agreement.hint}>
      <TableScroll label={`${agreement.title}: ${agreement.kappa}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{agreement.code}</th>
              <th scope="col">{agreement.turns}</th>
              <th scope="col">{agreement.kappa}</th>
              <th scope="col">{agreement.same}</th>
              <th scope="col">{agreement.model}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.code.id} row={row} madeBy={madeBy} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Card>
  );
});

type RowProps = { readonly row: PairsOfCode; readonly madeBy: AgreementProps["madeBy"] };

function Row({ row: { code, pairs }, madeBy }: RowProps) {
  const { agreement, made } = useReviewWords();
  const named = useCodeWords();
  const formats = useFormats();
  const found = agreementSoFar(pairs);
  const card = figuresOf(madeBy)?.find(({ code: id }) => id === `${code.codebook}/${code.id}`);
  return (
    <tr>
      <th scope="row">{named.name(code.id)}</th>
      <td>{formats.number(pairs.length, 0)}</td>
      {found.ok ? (
        <>
          <td>{formats.number(found.value.kappa, 2)}</td>
          <td>{formats.share(found.value.same)}</td>
        </>
      ) : (
        <td colSpan={2}>
          {found.failure.kind === "too-few-turns" ? agreement.tooFew(found.failure.fewest) : agreement.oneLevel}
        </td>
      )}
      <td>{card === undefined ? made.unknown : formats.number(card.kappa.value, 2)}</td>
    </tr>
  );
}
