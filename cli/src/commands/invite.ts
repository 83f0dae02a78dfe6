import type { InviteRequest } from "../practice/invite.ts";
import { practiceCommand, withJson } from "../practice/practice-options.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

export const invite: CommandEntry = {
  name: "invite",
  add(program, run) {
    withJson(practiceCommand(program, "invite"))
      .description("Make a check-in link for a client: one or several short forms, once, for 24 hours")
      .argument("<client>", "an id, its first 8 characters or more, or a part of the name")
      .argument("<instruments...>", "such as phq-9 gad-7; see attune instruments")
      .option("--session <number>", "to which session the answers belong")
      .option("--origin <url>", "the address under which clients reach the practice")
      .addHelpText(
        "after",
        examples(
          "attune invite Duarte phq-9 gad-7",
          "attune invite Duarte session-check --origin https://practice.example",
        ),
      )
      .action((named: string, instruments: readonly string[], options: Omit<InviteRequest, "client" | "instruments">) =>
        run(async (surroundings) => {
          const work = await import("../practice/invite.ts");
          return work.invite({ ...options, client: named, instruments }, surroundings);
        }),
      );
  },
};
