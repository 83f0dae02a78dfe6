import type { AnswerOf, CallFailure, RouteNamed } from "@attune/api";
import type { Result } from "@attune/core";
import { useState } from "react";
import { useSay } from "../../parts/notices.tsx";
import { saveFile } from "../../parts/save-file.ts";
import { practice } from "../../practice/caller.ts";
import { useLanguage } from "../../words/languages.tsx";
import { useRefusalWords } from "../../words/refusals.ts";
import { useProgressWords } from "./words.ts";

type Paper = Pick<AnswerOf<RouteNamed<"read-blank-form">>, "name" | "file" | "mediaType">;
type Made = Result<{ readonly body: Paper }, CallFailure>;
type Which = "progress" | "summary" | "blank";

/** Documents to print or to give away: made on the practice's machine, saved on this one. */
export function useDocuments(client: string) {
  const words = useProgressWords();
  const language = useLanguage();
  const explain = useRefusalWords();
  const say = useSay();
  const [busy, setBusy] = useState<Which>();
  const [problem, tell] = useState<string>();
  const make = async (which: Which, ask: () => Promise<Made>) => {
    setBusy(which);
    const made = await ask();
    setBusy(undefined);
    tell(made.ok ? undefined : explain(made.failure));
    if (!made.ok) return;
    const { name, file, mediaType } = made.value.body;
    saveFile(name, file, mediaType);
    say(words.saved(name));
  };
  const query = { language };
  return {
    busy,
    problem,
    progress: () => make("progress", () => practice.call("read-progress-document", { params: { client }, query })),
    summary: () => make("summary", () => practice.call("read-summary-document", { params: { client }, query })),
    blank: (instrument: string) =>
      make("blank", () => practice.call("read-blank-form", { params: { instrument }, query })),
  };
}
