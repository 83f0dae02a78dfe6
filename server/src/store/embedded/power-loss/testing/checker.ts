import { answerLines } from "../../testing/child.ts";
import { type Kind, openKind } from "./database.ts";
import { checkJournal } from "./journal.ts";

/** Opens what a power cut left, and says what is wrong with it. */
await answerLines(async (line) => {
  const [kind, acknowledged, folder = ""] = line.split(" ");
  try {
    const { run, close } = await openKind(kind as Kind, folder);
    const finding = await checkJournal(run, Number(acknowledged));
    await close();
    return JSON.stringify(finding);
  } catch (error) {
    return JSON.stringify({ unopened: String(error).slice(0, 200).replaceAll("\n", " ") });
  }
});
