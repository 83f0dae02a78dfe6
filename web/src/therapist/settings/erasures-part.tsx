import type { AnswerOf, RouteNamed } from "@attune/api";
import { Button } from "../../parts/button.tsx";
import { Card, Empty, Hidden } from "../../parts/layout.tsx";
import { Paged } from "../../parts/paged.tsx";
import { saveText } from "../../parts/save-text.ts";
import { usePages } from "../../practice/paging.ts";
import { useFormats } from "../../words/formats.ts";
import type { PartProps } from "./shared/part-props.ts";
import { useSettingsWords } from "./words.ts";

type Erasure = AnswerOf<RouteNamed<"list-erasures">>["rows"][number];

/** The certificates of clients that were erased. */
export function ErasuresPart(_: PartProps) {
  const { erasures: words } = useSettingsWords();
  return (
    <Card title={words.title} hint={words.hint}>
      <Paged of={usePages("list-erasures")}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={words.none}>{words.noneHint}</Empty>
          ) : (
            <ul className="rows">
              {rows.map((erasure) => (
                <li key={erasure.id}>
                  <ErasureRow erasure={erasure} />
                </li>
              ))}
            </ul>
          )
        }
      </Paged>
    </Card>
  );
}

function ErasureRow({ erasure }: { readonly erasure: Erasure }) {
  const { erasures: words } = useSettingsWords();
  const formats = useFormats();
  const { id, text, state, beganAt, doneAt, clientId } = erasure;
  return (
    <>
      <p>
        <strong>{formats.day(doneAt ?? beganAt)}</strong>, {words.file(clientId.slice(-8))}
      </p>
      {state === "rows-gone" && <p className="hint">{words.going}</p>}
      {text !== undefined && (
        <>
          <details>
            <summary>
              {words.show}
              <Hidden>: {words.file(clientId.slice(-8))}</Hidden>
            </summary>
            <pre className="certificate" lang="en">
              {text}
            </pre>
          </details>
          <Button kind="quiet" onClick={() => saveText(`certificate-${id}.txt`, text)}>
            {words.save}
            <Hidden>: {words.file(clientId.slice(-8))}</Hidden>
          </Button>
        </>
      )}
    </>
  );
}
