import { ButtonLink } from "../../../parts/button.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useFormats } from "../../../words/formats.ts";
import { usePrepareWords } from "../words.ts";
import type { LastSession } from "./preparation.ts";

type LastTimeProps = { readonly client: string; readonly last: LastSession | undefined };

const ITEMS = ["understood", "felt-with", "open"] as const;

/** What the client felt in the last session, beside what the therapist expected. Neither becomes the other. */
export function LastTime({ client, last }: LastTimeProps) {
  const words = usePrepareWords().last;
  return (
    <Card
      title={words.title}
      {...(last !== undefined && { hint: words.of(last.number) })}
      actions={
        <ButtonLink kind="quiet" to="/clients/$client/triangle" params={{ client }}>
          {words.toTriangle}
        </ButtonLink>
      }
    >
      {last === undefined ? <p>{words.none}</p> : <Ratings last={last} />}
    </Card>
  );
}

function Ratings({ last: { felt, predicted } }: { readonly last: LastSession }) {
  const words = usePrepareWords().last;
  const { number } = useFormats();
  const told = (value: number | undefined, missing: string) => (value === undefined ? missing : number(value));
  if (felt === undefined) return <p className="hint">{words.noCheck}</p>;
  return (
    <table className="last-time">
      <thead>
        <tr>
          <td />
          <th scope="col">{words.felt}</th>
          <th scope="col">{words.predicted}</th>
        </tr>
      </thead>
      <tbody>
        {ITEMS.map((item) => (
          <tr key={item}>
            <th scope="row">{words[item]}</th>
            <td>{told(felt[item], words.notSaid)}</td>
            <td>{told(predicted?.[item], words.notGiven)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
