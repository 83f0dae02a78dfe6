import { type CommandEntry, examples } from "./command-entry.ts";

type Options = {
  readonly instrument?: string;
  readonly form: string;
  readonly method: string;
  readonly output?: string;
  readonly json?: boolean;
};

export const fit: CommandEntry = {
  name: "fit",
  add(program, run) {
    program
      .command("fit")
      .description("Fit how clients of this practice usually respond, from closed cases")
      .argument("<file>", "a CSV with the columns client, session, instrument and score; - for standard input")
      .option("--instrument <id>", "only the rows of this one, such as phq-9")
      .option("--form <form>", "baseline: also from the first score; growth: from the session alone", "baseline")
      .option("--method <method>", "reml or ml", "reml")
      .option("--output <file>", "write the model, for attune trajectory --model")
      .option("--json", "as JSON")
      .addHelpText(
        "after",
        [
          "",
          "It takes at least 200 closed cases with at least 3 scores each. With fewer, the published rules serve.",
          examples("attune fit closed-cases.csv", "attune fit closed-cases.csv --instrument phq-9 --output phq-9.json"),
        ].join("\n"),
      )
      .action((file: string, options: Options) =>
        run(async (surroundings) => {
          const { fitResponse } = await import("../measures/fit-response.ts");
          return fitResponse({ file, ...options }, surroundings);
        }),
      );
  },
};
