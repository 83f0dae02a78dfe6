import type { AnswerOf, RouteNamed } from "@attune/api";
import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { HandedLink } from "../../parts/handed-link.tsx";
import { Card } from "../../parts/layout.tsx";
import { useSend } from "../../practice/asking.ts";
import { practice } from "../../practice/caller.ts";
import { forgetAll } from "../../practice/provider.tsx";
import type { RecordsPartProps } from "./part-props.ts";
import { useRecordsExplain } from "./use-explain.ts";
import { useRecordsWords } from "./words.ts";

type Made = AnswerOf<RouteNamed<"make-sign-in-link">>;
type Which = "make-sign-in-link" | "renew-client-access";

/** How the client comes in: a first link, and another for whoever lost their only passkey. */
export function AccessPart({ client, me }: RecordsPartProps) {
  const { access: words } = useRecordsWords();
  return (
    <>
      <LinkCard client={client} which="make-sign-in-link" />
      {me.roles.includes("therapist") ? (
        <LinkCard client={client} which="renew-client-access" />
      ) : (
        <p className="hint">{words.therapistRenews}</p>
      )}
    </>
  );
}

function LinkCard({ client, which }: { readonly client: string; readonly which: Which }) {
  const words = useRecordsWords().access[which];
  const [isAsked, ask] = useState(false);
  const { make, made, problem, forget } = useMaking(client, which);
  const close = () => {
    ask(false);
    forget();
  };
  return (
    <Card title={words.title} hint={words.hint}>
      <Button kind={which === "make-sign-in-link" ? "main" : "plain"} onClick={() => ask(true)}>
        {words.make}
      </Button>
      <Dialog
        title={words.title}
        isOpen={isAsked}
        onClose={close}
        actions={
          made === undefined && (
            <Button kind="main" onClick={() => void make()}>
              {words.make}
            </Button>
          )
        }
      >
        {made === undefined ? <p>{words.text}</p> : <Ready made={made} />}
        <p role="alert" className="field-problem">
          {problem}
        </p>
      </Dialog>
    </Card>
  );
}

function useMaking(client: string, which: Which) {
  const explain = useRecordsExplain();
  const send = useSend();
  const [made, show] = useState<Made>();
  const [problem, tell] = useState<string>();
  const make = async () => {
    const answer = await send(which, { params: { client } });
    tell(answer.ok ? undefined : explain(answer.failure));
    if (answer.ok) show(answer.value.body);
  };
  const forget = () => {
    show(undefined);
    tell(undefined);
  };
  return { make, made, problem, forget };
}

function Ready({ made: { token, endsAt } }: { readonly made: Made }) {
  const { access: words } = useRecordsWords();
  return (
    <div className="stack">
      <p>{words.inPerson}</p>
      <HandedLink path={`/link/${token}`} endsAt={endsAt} />
      <Button onClick={() => void handOver(`/link/${token}`)}>{words.handOver}</Button>
      <p className="hint">{words.handOverHint}</p>
    </div>
  );
}

/** Whoever holds the device next finds the link's page and no way back into the practice. */
async function handOver(path: string): Promise<void> {
  await practice.call("sign-out");
  forgetAll();
  location.replace(path);
}
