import { type CommonOptions, practiceCommand, withJson } from "../practice/practice-options.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

export const members: CommandEntry = {
  name: "members",
  add(program, run) {
    withJson(practiceCommand(program, "members"))
      .description("List who works in the practice")
      .addHelpText("after", examples("attune members", "attune members --json"))
      .action((options: CommonOptions) =>
        run(async (surroundings) => {
          const { listMembers } = await import("../practice/members.ts");
          return listMembers(options, surroundings);
        }),
      );
  },
};
