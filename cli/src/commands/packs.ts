import { Argument } from "commander";
import type { PacksAction } from "../packs/run-packs.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

const ACTIONS: readonly PacksAction[] = ["list", "show", "accept", "decline", "check", "add", "remove"];

export const packs: CommandEntry = {
  name: "packs",
  add(program, run) {
    program
      .command("packs")
      .description("Forms under terms of their own, and the practice's own forms: see, accept, check, add")
      .addArgument(new Argument("[action]", "what to do").choices(ACTIONS).default("list"))
      .argument("[what]", "the id of a pack; for check and add a folder, or a FHIR Questionnaire as JSON")
      .option("--yes", "accept the terms without being asked at a terminal; they are printed all the same")
      .addHelpText(
        "after",
        [
          "",
          "A pack is off until the practice accepts its terms; until then totals can be",
          "typed in.",
          "What was accepted, and your own forms, are kept in ATTUNE_HOME, else among",
          "your own data.",
          examples(
            "attune packs",
            "attune packs show core-10",
            "attune packs accept core-10",
            "attune packs check our-form/",
            "attune packs add our-questionnaire.json",
          ),
        ].join("\n"),
      )
      .action((action: PacksAction, what: string | undefined, { yes = false }: { readonly yes?: boolean }) =>
        run(async (surroundings) => {
          const { runPacks } = await import("../packs/run-packs.ts");
          return runPacks({ action, what, yes }, surroundings);
        }),
      );
  },
};
