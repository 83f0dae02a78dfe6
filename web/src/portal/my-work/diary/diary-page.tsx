import { useParams } from "@tanstack/react-router";
import { Asked } from "../../../parts/asked.tsx";
import { useRecord } from "../../../practice/records.ts";
import { BackLink } from "../../shared/back.tsx";
import { useOwnId } from "../../shared/own.ts";
import { useWorkWords } from "../words.ts";
import { DiaryEditor } from "./diary-editor.tsx";

export function NewDiaryPage() {
  const words = useWorkWords();
  return (
    <>
      <BackLink to="/my/work">{words.title}</BackLink>
      <DiaryEditor />
    </>
  );
}

export function DiaryPage() {
  const words = useWorkWords();
  const { entry = "" } = useParams({ strict: false }) as { readonly entry?: string };
  const written = useRecord("diary-entry", { client: useOwnId(), record: entry });
  return (
    <>
      <BackLink to="/my/work">{words.title}</BackLink>
      <Asked of={written}>{(found) => <DiaryEditor key={found.id} entry={found} />}</Asked>
    </>
  );
}
