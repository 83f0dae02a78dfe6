import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assignRoles, guessTherapist, joinTurns, loadModel, readTranscript, reviewSession } from "@attune/core";
import { importers, indices, momentRules } from "@attune/core/library";
import { describe, expect, test } from "vitest";
import { basisInGerman } from "./review-basis.ts";

const EXAMPLES = fileURLToPath(new URL("../../../../examples/", import.meta.url));
const MODEL = fileURLToPath(new URL("../../../../models/spoken.atm", import.meta.url));
const ENGLISH = /\b(?:turns?|words?|with|reader|unsure|coded|cues?|recorded|nothing)\b/i;

describe("what the engine says of its figures", () => {
  test.each(readdirSync(EXAMPLES).filter((name) => /\.(?:vtt|txt|srt)$/.test(name)))(
    "is said in German for %s",
    (name) => {
      const read = readTranscript({ bytes: readFileSync(EXAMPLES + name), name }, importers);
      if (!read.ok) throw new Error(read.failure.because);
      const joined = joinTurns(read.value.turns, read.value.pieces ?? "turns");
      const guess = guessTherapist(joined);
      const parts = assignRoles(joined, guess.ok ? { guess: guess.value } : {});
      if (!parts.ok) throw new Error(parts.failure.kind);
      const model = loadModel(readFileSync(MODEL));
      if (!model.ok) throw new Error(model.failure.kind);
      const spoken = parts.value.turns.map(({ speaker, text }) => ({
        speaker: speaker === "therapist" ? speaker : ("client" as const),
        text,
      }));
      const codings = model.value.code(spoken);
      const coder = { coder: "person", version: "1", codebooks: [] };
      const { format, repairs } = read.value;
      const transcript = { format, repairs };
      const review = reviewSession(
        { title: "", transcript, ...parts.value, codings, coder },
        { indices, moments: momentRules },
      );
      for (const { basis, because } of review.indices)
        for (const said of [basis, because ?? ""]) expect(basisInGerman(said)).not.toMatch(ENGLISH);
    },
  );

  test.each([
    ["14 of 20 words", "14 von 20 Wörtern"],
    [
      "1 client turn; 2 more left out because the reader is unsure",
      "1 Beitrag der Klient:in; 2 weitere ausgelassen, weil unsicher",
    ],
    [
      "Too few for a share (3 cues with a reply: 1 met, 1 partly met, 1 possibly missed; 2 more left open).",
      "Zu wenige für einen Anteil (3 Hinweise mit einer Antwort: 1 aufgegriffen, 1 teils aufgegriffen, 1 möglicherweise nicht aufgegriffen; 2 weitere offen)",
    ],
    ["Only 3 to go by: too few for a figure.", "Nur 3 als Grundlage: zu wenig für eine Zahl"],
  ])("%s", (english, german) => expect(basisInGerman(english)).toBe(german));
});
