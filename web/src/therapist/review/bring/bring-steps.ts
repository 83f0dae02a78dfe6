import type { AnswerOf, BodyOf, CallFailure, RouteNamed } from "@attune/api";
import { useState } from "react";
import { useSend } from "../../../practice/asking.ts";

type Body = BodyOf<RouteNamed<"import-transcript">>;
type Answer = AnswerOf<RouteNamed<"import-transcript">>;
export type Kept = Extract<Answer, { readonly kind: "kept" }>;

/** What is to be read: the bytes of a file, or of words that were pasted. */
export type Brought = { readonly file: string; readonly fileName?: string };
/** To which session it belongs, and whether names are taken out. */
export type Choices = Pick<Body, "sessionId" | "happenedAt" | "takeNamesOut">;

export type Step =
  | { readonly at: "choose" }
  | { readonly at: "reading" }
  | { readonly at: "who"; readonly brought: Brought; readonly labels: readonly string[]; readonly guess?: string }
  | { readonly at: "too-large" }
  | { readonly at: "refused"; readonly failure: CallFailure }
  | { readonly at: "kept"; readonly kept: Kept };

export type Bringing = {
  readonly step: Step;
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
  readonly bringFile: (file: File) => Promise<void>;
  readonly bring: (brought: Brought, therapist?: string) => Promise<void>;
  readonly again: () => void;
};

/** What every step of bringing a transcript is given. */
export type StepProps = { readonly client: string; readonly bringing: Bringing };

/** Twenty megabytes of base64, which is the most that the server reads. */
const MOST_BYTES = 14 * 1024 * 1024;

/** From a file to a kept transcript, in steps. What was brought is held only until it was answered. */
export function useBringing(client: string): Bringing {
  const send = useSend();
  const [step, go] = useState<Step>({ at: "choose" });
  const [choices, choose] = useState<Choices>({ takeNamesOut: true });
  const bring = async (brought: Brought, therapist?: string) => {
    go({ at: "reading" });
    const body: Body = { ...brought, ...choices, ...(therapist !== undefined && { therapists: [therapist] }) };
    const answer = await send("import-transcript", { params: { client }, body });
    if (!answer.ok) return go({ at: "refused", failure: answer.failure });
    const { body: told } = answer.value;
    go(told.kind === "kept" ? { at: "kept", kept: told } : { ...told, at: "who", brought });
  };
  return {
    step,
    choices,
    choose,
    bring,
    again: () => go({ at: "choose" }),
    async bringFile(file) {
      if (file.size > MOST_BYTES) return go({ at: "too-large" });
      go({ at: "reading" });
      await bring({ file: await base64Of(file), fileName: file.name.slice(-MOST_NAME) });
    },
  };
}

/** The end of a name tells what the file is. */
const MOST_NAME = 120;

/** The bytes of a file or of words as base64. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((give, refuse) => {
    const reader = new FileReader();
    reader.onerror = () => refuse(reader.error);
    reader.onload = () => give(String(reader.result).replace(/^[^,]*,/, ""));
    reader.readAsDataURL(file);
  });
}
