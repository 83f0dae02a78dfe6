import { useParams } from "@tanstack/react-router";
import { Asked } from "../../parts/asked.tsx";
import { useAsk } from "../../practice/asking.ts";
import { Prepared } from "./prepare/prepared.tsx";

/** What to know before a session, in half a minute. */
export function PreparePage() {
  const { client = "" } = useParams({ strict: false });
  const asked = useAsk("read-preparation", { params: { client } });
  return (
    <Asked of={asked}>
      {(preparation) => <Prepared key={preparation.number} client={client} preparation={preparation} />}
    </Asked>
  );
}
