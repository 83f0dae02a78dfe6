import { type CommandEntry, examples } from "./command-entry.ts";

export const formats: CommandEntry = {
  name: "formats",
  add(program, run) {
    program
      .command("formats")
      .description("List the transcript formats that Attune reads and writes")
      .addHelpText("after", examples("attune formats"))
      .action(() =>
        run(async (surroundings) => {
          const { listFormats } = await import("../formats/list-formats.ts");
          return listFormats(surroundings);
        }),
      );
  },
};
