import { type CommandEntry, examples } from "./command-entry.ts";

export const agreement: CommandEntry = {
  name: "agreement",
  add(program, run) {
    program
      .command("agreement")
      .description("Compare two coders of the same sessions, code by code: accuracy, kappa, weighted kappa, ICC")
      .argument("<one>", "codes as attune code writes them, or a CSV with the columns id, turn, codebook, code, level")
      .argument("<other>", "the codes of the other coder, in either form")
      .option("--json", "print the figures for programs")
      .addHelpText(
        "after",
        examples("attune agreement mine.csv codings.jsonl", "attune agreement ana.csv ben.csv --json"),
      )
      .action((one: string, other: string, { json = false }: { readonly json?: boolean }) =>
        run(async (surroundings) => {
          const { compareFiles } = await import("../agreement/compare-files.ts");
          return compareFiles({ one, other, json }, surroundings);
        }),
      );
  },
};
