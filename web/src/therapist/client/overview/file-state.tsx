import { Button } from "../../../parts/button.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useAsk, useSend } from "../../../practice/asking.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { useOverviewWords } from "../words.ts";
import { clientBody } from "./client-desk.ts";

/** Closes a file whose work has ended, or opens it again. */
export function FileState({ client }: { readonly client: string }) {
  const words = useOverviewWords().episode;
  const explain = useRefusalWords();
  const { data: file } = useAsk("read-client", { params: { client } });
  const send = useSend();
  const say = useSay();
  if (file === undefined) return null;
  const become = async (state: "active" | "ended", version: number) => {
    const done = await send("change-client", { params: { client }, body: { ...clientBody(file), state }, version });
    if (!done.ok) return say(explain(done.failure));
    const told = state === "ended" ? words.fileClosed : words.fileOpened;
    say(told, () => become(state === "ended" ? "active" : "ended", done.value.body.version));
  };
  const isEnded = file.state === "ended";
  return (
    <Button kind="quiet" onClick={() => void become(isEnded ? "active" : "ended", file.version)}>
      {isEnded ? words.openFile : words.closeFile}
    </Button>
  );
}
