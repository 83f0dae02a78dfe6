import type { ExportRequest } from "../practice/export.ts";
import { practiceCommand, withJson } from "../practice/practice-options.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

export const exportAll: CommandEntry = {
  name: "export",
  add(program, run) {
    withJson(practiceCommand(program, "export"))
      .description("Write all that is known about one client, or the whole practice, in open formats")
      .option("--client <client>", "an id, its first 8 characters or more, or a part of the name")
      .option("--with-process-notes", "your own process notes and private notes too")
      .option("-o, --output <file>", "where it is written; left out, a client's record comes on the screen")
      .option("--practice <file>", "the whole practice, into one encrypted file")
      .option("--unpack <file>", "take such a file apart into open files, in the folder that --output names")
      .addHelpText(
        "after",
        examples(
          "attune export --client Duarte -o duarte.json",
          "attune export --client Duarte --with-process-notes -o duarte.json",
          "attune export --practice practice-2026.attune",
          "attune export --unpack practice-2026.attune -o practice-2026",
        ),
      )
      .action((options: ExportRequest) =>
        run(async (surroundings) => {
          const { exportRecord } = await import("../practice/export.ts");
          return exportRecord(options, surroundings);
        }),
      );
  },
};
