import { type CommandEntry, examples } from "./command-entry.ts";

type Options = {
  readonly from: string;
  readonly to: string;
  readonly profile?: string;
  readonly scale?: string;
  readonly pair?: string;
  readonly json?: boolean;
};

export const change: CommandEntry = {
  name: "change",
  add(program, run) {
    program
      .command("change")
      .description("Compare two scores: more than measurement error, and across a cut-off?")
      .argument("<id>", "an instrument, such as phq-9; see attune instruments")
      .requiredOption("--from <score>", "the earlier score")
      .requiredOption("--to <score>", "the later score")
      .option("--profile <id>", "whose thresholds decide: nhs, strict or published; left out: the first that has one")
      .option("--scale <id>", "the scale, where the instrument has several")
      .option("--pair <id,from,to>", "a second measure, for the NHS Talking Therapies definitions over both")
      .option("--json", "as JSON")
      .addHelpText(
        "after",
        examples(
          "attune change phq-9 --from 18 --to 12",
          "attune change gad-7 --from 14 --to 10 --profile strict",
          "attune change phq-9 --from 18 --to 8 --pair gad-7,15,6",
        ),
      )
      .action((id: string, options: Options) =>
        run(async (surroundings) => {
          const { compareScores } = await import("../measures/compare-scores.ts");
          return compareScores({ id, ...options }, surroundings);
        }),
      );
  },
};
