import { type CommandEntry, examples } from "./command-entry.ts";

type Options = {
  readonly answers?: string;
  readonly total?: string;
  readonly scale?: string;
  readonly form?: string;
  readonly date?: string;
  readonly json?: boolean;
};

export const score: CommandEntry = {
  name: "score",
  add(program, run) {
    program
      .command("score")
      .description("Score one questionnaire: answers, or a total from a form kept elsewhere")
      .argument("<id>", "an instrument, such as phq-9; see attune instruments")
      .option("--answers <list>", "in the order of the form, with commas between; - where one was left open")
      .option("--total <number>", "a total that is already known, in place of answers")
      .option("--scale <id>", "the scale that the total is of, where the instrument has several")
      .option("--form <words>", "where the form of a typed-in total is kept")
      .option("--date <day>", "when it was filled in, such as 2026-11-25")
      .option("--json", "as JSON")
      .addHelpText(
        "after",
        [
          "",
          "A question left open is never counted as 0. An answer about risk is shown first, even without a total.",
          examples(
            "attune score phq-9 --answers 2,2,-,2,1,2,1,0,0",
            "attune score phq-9 --answers 1,1,1,1,0,0,0,0,1 --json",
            'attune score oci-r --total 24 --date 2026-03-03 --form "on paper, in the file"',
          ),
        ].join("\n"),
      )
      .action((id: string, options: Options) =>
        run(async (surroundings) => {
          const { scoreForm } = await import("../measures/score-form.ts");
          return scoreForm({ id, ...options }, surroundings);
        }),
      );
  },
};
