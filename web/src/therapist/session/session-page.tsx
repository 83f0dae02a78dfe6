import { useParams } from "@tanstack/react-router";
import { Asked } from "../../parts/asked.tsx";
import { useRecord } from "../../practice/records.ts";
import { HeldSession } from "./held/held-session.tsx";

/** One session: while it is held, and as it was. */
export function SessionPage() {
  const { client = "", session = "" } = useParams({ strict: false });
  const asked = useRecord("session", { client, record: session });
  return <Asked of={asked}>{(record) => <HeldSession key={record.id} client={client} record={record} />}</Asked>;
}
