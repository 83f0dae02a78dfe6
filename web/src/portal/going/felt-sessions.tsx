import type { AnswerOf, RouteNamed } from "@attune/api";
import { Asked } from "../../parts/asked.tsx";
import { Card } from "../../parts/layout.tsx";
import { useAsk } from "../../practice/asking.ts";
import { useFormats } from "../../words/formats.ts";
import { useOwnId } from "../shared/own.ts";
import { useGoingWords } from "./words.ts";

type Answered = AnswerOf<RouteNamed<"list-administrations">>["rows"][number];

const EARLIER = 11;
const ITEMS = ["understood", "felt-with", "accepted", "mattered", "open", "useful"] as const;

/** How sessions felt, as the client said it. */
export function FeltSessions() {
  const words = useGoingWords().felt;
  const query = { instrument: "session-check", limit: EARLIER + 1 };
  const asked = useAsk("list-administrations", { params: { client: useOwnId() }, query });
  return (
    <Asked of={asked}>
      {({ rows: [latest, ...earlier] }) =>
        latest !== undefined && (
          <Card title={words.title} hint={words.hint}>
            <OneSession answered={latest} />
            {earlier.length > 0 && (
              <details>
                <summary>{words.earlier}</summary>
                {earlier.map((each) => (
                  <OneSession key={each.id} answered={each} />
                ))}
              </details>
            )}
          </Card>
        )
      }
    </Asked>
  );
}

function OneSession({ answered }: { readonly answered: Answered }) {
  const words = useGoingWords().felt;
  const formats = useFormats();
  return (
    <section className="felt">
      <h3>{words.session(answered.sessionNumber, formats.day(answered.happenedAt))}</h3>
      <dl className="felt-answers">
        {ITEMS.map((item) => {
          const value = answered.answers[item];
          if (value === undefined) return null;
          return (
            <div key={item}>
              <dt>{words.items[item]}</dt>
              <dd className="figure">{words.of(value)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
