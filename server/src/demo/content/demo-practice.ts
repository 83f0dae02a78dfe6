import type { Day } from "@attune/core";
import { clientStories } from "./clients/index.ts";
import { makeClient } from "./make-client.ts";
import { makeMembers } from "./members.data.ts";
import type { DemoPractice } from "./shape.ts";
import { toldTranscripts } from "./transcripts/index.ts";

export type * from "./shape.ts";

const USUAL_SEED = 24;

/**
 * An invented practice with months of work behind it, which ends the day before `today`; several clients come today.
 * The same day and seed give the same practice.
 */
export function demoPractice(today: Day, seed = USUAL_SEED): DemoPractice {
  const making = { today, seed, transcripts: toldTranscripts };
  return {
    demo: true,
    name: "Lindenhof Demo Practice (invented)",
    about:
      "An invented practice to try things out in. Nobody in it exists, and nothing in it was ever said: the people, their words, their answers and their sessions were made up. Nothing real belongs here.",
    zone: "Europe/Berlin",
    members: makeMembers(today),
    clients: clientStories.map((story, place) => makeClient(story, place, making)),
  };
}
