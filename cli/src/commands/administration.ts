import { Argument } from "commander";
import type { AdministrationAction, AdministrationRequest } from "../practice/administrations.ts";
import { type CommonOptions, practiceCommand, withJson } from "../practice/practice-options.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

const ACTIONS: readonly AdministrationAction[] = ["add", "list"];
type Options = CommonOptions & AdministrationRequest["options"];

export const administration: CommandEntry = {
  name: "administration",
  add(program, run) {
    withJson(practiceCommand(program, "administration"))
      .description("Add a questionnaire that a client filled in, or list those on record")
      .addArgument(new Argument("<action>", "what to do").choices(ACTIONS))
      .argument("<client>", "an id, its first 8 characters or more, or a part of the name")
      .argument("[instrument]", "such as phq-9; see attune instruments")
      .option("--answers <list>", "add: in the order of the form, with commas between; - where one was left open")
      .option("--total <number>", "add: a total that is already known, in place of answers")
      .option("--scale <id>", "add: the scale that the total is of, where the instrument has several")
      .option("--form <words>", "add: where the form of a typed-in total is kept")
      .option("--session <number>", "add: to which session it belongs; left out, the last on record")
      .option("--date <day>", "add: when it was filled in, such as 2026-11-25")
      .addHelpText(
        "after",
        [
          "",
          "A question left open is never counted as 0. An answer about risk is shown first, even without a total.",
          examples(
            "attune administration add Duarte phq-9 --answers 2,2,-,2,1,2,1,0,0 --session 3",
            "attune administration add Duarte oci-r --total 24 --date 2026-03-03",
            "attune administration list Duarte",
          ),
        ].join("\n"),
      )
      .action((...[action, named, instrument, options]: [AdministrationAction, string, string | undefined, Options]) =>
        run(async (surroundings) => {
          const { workOnAdministration } = await import("../practice/administrations.ts");
          return workOnAdministration({ ...options, action, client: named, instrument, options }, surroundings);
        }),
      );
  },
};
