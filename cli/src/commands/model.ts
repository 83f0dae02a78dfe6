import { type CommandEntry, examples } from "./command-entry.ts";

export const model: CommandEntry = {
  name: "model",
  add(program, run) {
    program
      .command("model")
      .description("Show the card of a model: what it learned from, how well it does, what it must not be used for")
      .argument("[id]", "a model, such as spoken; left out, all of them")
      .option("--json", "print the card for programs")
      .addHelpText("after", examples("attune model", "attune model spoken --json"))
      .action((id: string | undefined, { json }: { readonly json?: boolean }) =>
        run(async (surroundings) => {
          const { showModel } = await import("../models/show-model.ts");
          return showModel({ id, json }, surroundings);
        }),
      );
  },
};
