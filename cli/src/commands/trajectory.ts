import { type CommandEntry, examples } from "./command-entry.ts";

type Options = {
  readonly instrument?: string;
  readonly all?: boolean;
  readonly client?: string;
  readonly profile?: string;
  readonly model?: string;
  readonly view: string;
  readonly svg?: string;
  readonly json?: boolean;
};

export const trajectory: CommandEntry = {
  name: "trajectory",
  add(program, run) {
    program
      .command("trajectory")
      .description("Draw each client's scores over sessions, with verdicts and what is worth asking about")
      .argument(
        "<file>",
        "a CSV with the columns client, session, instrument, score and perhaps date; - for standard input",
      )
      .option("--instrument <id>", "only the rows of this one, such as phq-9 or dass-21/anxiety")
      .option("--all", "every instrument of each client, one chart each")
      .option("--client <id>", "only this client")
      .option("--profile <id>", "whose thresholds decide: nhs, strict or published")
      .option("--model <file>", "an expected-response model that attune fit wrote")
      .option("--view <who>", "therapist, or client: plain words, and up is always better", "therapist")
      .option("--svg <folder>", "write the charts as SVG into this folder")
      .option("--json", "as JSON, one document")
      .addHelpText(
        "after",
        [
          "",
          "An empty score is a form left blank. A file with any problem is not read at all; every problem is listed.",
          examples(
            "attune trajectory examples/measures/scores.csv",
            "attune trajectory examples/measures/scores.csv --client B2 --view client",
            "attune trajectory scores.csv --instrument phq-9 --svg charts/",
          ),
        ].join("\n"),
      )
      .action((file: string, options: Options) =>
        run(async (surroundings) => {
          const { showTrajectories } = await import("../measures/show-trajectories.ts");
          return showTrajectories({ file, ...options }, surroundings);
        }),
      );
  },
};
