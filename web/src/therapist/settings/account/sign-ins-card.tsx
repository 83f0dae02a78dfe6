import type { AnswerOf, RouteNamed } from "@attune/api";
import { Button } from "../../../parts/button.tsx";
import { Card, Hidden, Pill } from "../../../parts/layout.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { Paged } from "../../../parts/paged.tsx";
import { useSend } from "../../../practice/asking.ts";
import { usePages } from "../../../practice/paging.ts";
import { useFormats } from "../../../words/formats.ts";
import { useAccountExplain } from "./use-account-explain.ts";
import { useAccountWords } from "./words.ts";

type SignIn = AnswerOf<RouteNamed<"list-sign-ins">>["rows"][number];

/** Where one is signed in. */
export function SignInsCard() {
  const { signIns: words } = useAccountWords();
  return (
    <Card title={words.title} hint={words.hint}>
      <Paged of={usePages("list-sign-ins")}>
        {(rows) => (
          <ul className="rows">
            {rows.map((signIn) => (
              <SignInRow key={signIn.id} signIn={signIn} />
            ))}
          </ul>
        )}
      </Paged>
    </Card>
  );
}

function SignInRow({ signIn }: { readonly signIn: SignIn }) {
  const { signIns: words } = useAccountWords();
  const formats = useFormats();
  const explain = useAccountExplain();
  const send = useSend();
  const say = useSay();
  const { id, caller, beganAt, seenAt, isThis } = signIn;
  const callers: Readonly<Record<string, string>> = words.callers;
  const end = async () => {
    const done = await send("end-sign-in", { params: { id } });
    say(done.ok ? words.ended : explain(done.failure));
  };
  return (
    <li className="row-foot">
      <span>
        {callers[caller] ?? words.other} {isThis && <Pill tone="good">{words.here}</Pill>}
        <br />
        <span className="hint">
          {words.since(formats.dayAndTime(beganAt))}, {words.seen(formats.dayAndTime(seenAt))}
        </span>
      </span>
      {!isThis && (
        <Button kind="quiet" onClick={() => void end()}>
          {words.end}
          <Hidden>: {words.seen(formats.dayAndTime(seenAt))}</Hidden>
        </Button>
      )}
    </li>
  );
}
