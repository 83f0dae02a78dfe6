import { type CommandEntry, examples } from "./command-entry.ts";

export const instruments: CommandEntry = {
  name: "instruments",
  add(program, run) {
    program
      .command("instruments")
      .description("Show the questionnaires, or one with its questions, scoring, norms and licence")
      .argument("[id]", "an instrument, such as phq-9")
      .option("--json", "as JSON")
      .addHelpText(
        "after",
        examples("attune instruments", "attune instruments phq-9", "attune instruments pcl-5 --json"),
      )
      .action((id: string | undefined, { json = false }: { readonly json?: boolean }) =>
        run(async (surroundings) => {
          const { showInstruments } = await import("../measures/show-instruments.ts");
          return showInstruments({ id, json }, surroundings);
        }),
      );
  },
};
