import { type CommandEntry, examples } from "./command-entry.ts";

export const codebook: CommandEntry = {
  name: "codebook",
  add(program, run) {
    program
      .command("codebook")
      .description("Show the codebooks, or one with all its definitions")
      .argument("[id]", "a codebook, such as attunement")
      .addHelpText("after", examples("attune codebook", "attune codebook attunement"))
      .action((id: string | undefined) =>
        run(async (surroundings) => {
          const { showCodebook } = await import("../codebooks/show-codebook.ts");
          return showCodebook(id, surroundings);
        }),
      );
  },
};
