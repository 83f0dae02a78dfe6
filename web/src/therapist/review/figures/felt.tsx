import { Card, Hidden } from "../../../parts/layout.tsx";
import { useAsk } from "../../../practice/asking.ts";
import { useFormats } from "../../../words/formats.ts";
import { useTreats } from "../treats.ts";
import { useReviewWords } from "../words.ts";

type FeltProps = { readonly client: string; readonly session: number | undefined };

/** What the client said, beside what the words showed and never made of it. */
export function Felt({ client, session }: FeltProps) {
  const { tiles } = useReviewWords();
  const formats = useFormats();
  const treats = useTreats(client);
  const when = session !== undefined && treats === true;
  const { data } = useAsk("read-empathy-triangle", { params: { client } }, { when });
  const felt = data?.sessions.find((each) => each.session === session)?.felt?.["understood"];
  return (
    <Card>
      <h2 className="tile-name">{tiles.felt}</h2>
      <p className="tile-value">
        {felt === undefined ? "–" : formats.number(felt, 0)} <span className="tile-of">{tiles.ofTen}</span>
      </p>
      <p className="hint">
        {treats === false ? tiles.feltNotShared : felt === undefined ? tiles.feltNone : tiles.feltBy}
      </p>
      <details className="about">
        <summary>
          {tiles.about}
          <Hidden>: {tiles.felt}</Hidden>
        </summary>
        <p>{tiles.feltDefinition}</p>
      </details>
    </Card>
  );
}
