/** How the test of an index or a moment begins: an invented session of two turns to start from. */
export const shortSession = (entryImport: string): string => `import { expect, test } from "vitest";
import { codeSession } from "../../attunement/coded-session.ts";
import type { Turn } from "../../session/turn.ts";
${entryImport}

const turn = (speaker: Turn["speaker"], text: string): Turn => ({
  speaker,
  label: speaker,
  text,
  unfinished: false,
  backChannel: false,
  lines: { from: 1, to: 1 },
});
const session = codeSession(
  [turn("client", "I kept waiting for the phone to ring."), turn("therapist", "You were waiting, all week.")],
  [],
);
`;
