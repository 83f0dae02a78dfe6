import { practiceCommand } from "../practice/practice-options.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

export const restore: CommandEntry = {
  name: "restore",
  add(program, run) {
    practiceCommand(program, "restore")
      .description("Put a backup in the place of a practice's data folder, whole or not at all")
      .argument("<file>", "a backup")
      .option("--keys <file>", "the keys' own copy, where the data folder has no keys any more")
      .option("--key-file <file>", "where the practice's key is, or will be")
      .option("--passphrase", "the practice is opened by a passphrase from now on")
      .addHelpText(
        "after",
        [
          "",
          "Stop the server first. What was there before is kept beside it.",
          examples(
            "attune restore attune-monday.backup",
            "attune restore attune-monday.backup --keys attune-monday.backup.keys --data /srv/attune",
          ),
        ].join("\n"),
      )
      .action((file: string, options: Readonly<Record<string, unknown>>) =>
        run(async (surroundings) => {
          const { runServer } = await import("../practice/run-server.ts");
          return runServer("restore", { files: [file], options }, surroundings);
        }),
      );
  },
};
