import { Button } from "../../../parts/button.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useFormats } from "../../../words/formats.ts";
import { useSessionWords } from "../words.ts";
import { addressOf, type MadeLink } from "./hand-over.ts";
import { useCode } from "./use-code.ts";

type CheckInLinkProps = { readonly client: string; readonly link: MadeLink };

/** The link for the client's own telephone: to be scanned, or to be sent. */
export function CheckInLink({ client, link }: CheckInLinkProps) {
  const words = useSessionWords().end;
  const { dayAndTime } = useFormats();
  const say = useSay();
  const address = addressOf(link);
  const rows = useCode(client, address);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    say(words.copied);
  };
  return (
    <div className="check-in-link" role="status">
      {rows.length > 0 && <Code rows={rows} label={words.code} />}
      <div>
        <p className="hint">{words.linkSays(dayAndTime(link.endsAt))}</p>
        <p className="check-in-address">{address}</p>
        {navigator.clipboard !== undefined && <Button onClick={() => void copy()}>{words.copy}</Button>}
      </div>
    </div>
  );
}

/** The empty edge that a reader needs. */
const EDGE = 4;

/** Dark on light in every colour scheme, since that is what telephones read. */
function Code({ rows, label }: { readonly rows: readonly string[]; readonly label: string }) {
  const size = rows.length + 2 * EDGE;
  const squares = rows.flatMap((row, down) =>
    [...row].flatMap((dark, right) => (dark === "1" ? [`M${right + EDGE} ${down + EDGE}h1v1h-1z`] : [])),
  );
  return (
    <svg className="code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <path fill="#ffffff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000000" d={squares.join("")} />
    </svg>
  );
}
