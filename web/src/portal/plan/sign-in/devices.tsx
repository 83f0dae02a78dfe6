import type { AnswerOf, RouteNamed } from "@attune/api";
import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useAsk, useSend } from "../../../practice/asking.ts";
import { useFormats } from "../../../words/formats.ts";
import { usePortalRefusal } from "../../shared/portal-refusal.ts";
import { usePlanWords } from "../words.ts";

type Device = AnswerOf<RouteNamed<"list-sign-ins">>["rows"][number];

/** Where the client is signed in, and how to end it somewhere else, as when a telephone was lost. */
export function Devices() {
  const words = usePlanWords().signIn;
  const devices = useAsk("list-sign-ins", { query: { limit: 50 } });
  return (
    <Card title={words.devices}>
      <Asked of={devices}>
        {({ rows }) => (
          <div className="rows">
            {rows.map((device) => (
              <DeviceRow key={device.id} device={device} />
            ))}
          </div>
        )}
      </Asked>
    </Card>
  );
}

function DeviceRow({ device: { id, caller, beganAt, seenAt, isThis } }: { readonly device: Device }) {
  const words = usePlanWords().signIn;
  const formats = useFormats();
  const send = useSend();
  const say = useSay();
  const explain = usePortalRefusal();
  const seen = formats.dayAndTime(seenAt);
  const end = async () => {
    const ended = await send("end-sign-in", { params: { id } });
    say(ended.ok ? words.endedThere : explain(ended.failure));
  };
  return (
    <div className="entry-row">
      <div>
        <strong>
          {caller === "browser" ? words.browser : words.other}
          {isThis && `, ${words.thisOne}`}
        </strong>
        <p className="hint">{`${words.since(formats.dayAndTime(beganAt))}, ${words.seen(seen)}`}</p>
      </div>
      {!isThis && (
        <Button aria-label={words.endThis(seen)} onClick={() => void end()}>
          {words.end}
        </Button>
      )}
    </div>
  );
}
