import { type CommonOptions, practiceCommand, withJson } from "../practice/practice-options.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

export const signOut: CommandEntry = {
  name: "sign-out",
  add(program, run) {
    withJson(practiceCommand(program, "sign-out"))
      .description("End the sign-in of this machine")
      .addHelpText("after", examples("attune sign-out", "attune sign-out --demo"))
      .action((options: CommonOptions) =>
        run(async (surroundings) => {
          const work = await import("../practice/sign-in.ts");
          return work.signOut(options, surroundings);
        }),
      );
  },
};
