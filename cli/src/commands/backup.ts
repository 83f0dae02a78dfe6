import type { BackUpRequest } from "../practice/back-up.ts";
import { practiceCommand, withJson } from "../practice/practice-options.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

export const backup: CommandEntry = {
  name: "backup",
  add(program, run) {
    withJson(practiceCommand(program, "backup"))
      .description("Write one encrypted file of everything in the practice, while it works on")
      .argument("[file]", "left out, a new one among the practice's backups")
      .option("--start", "where no server is running, start one for as long as this takes")
      .addHelpText(
        "after",
        [
          "",
          "For whoever runs the machine: no sign-in is needed, and nothing is shown.",
          examples("attune backup", "attune backup /media/backups/attune-monday.backup", "attune backup --start"),
        ].join("\n"),
      )
      .action((file: string | undefined, options: Omit<BackUpRequest, "file">) =>
        run(async (surroundings) => {
          const { backUp } = await import("../practice/back-up.ts");
          return backUp({ ...options, file }, surroundings);
        }),
      );
  },
};
