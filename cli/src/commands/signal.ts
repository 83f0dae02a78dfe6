import { Argument, Option } from "commander";
import { WHAT_HAPPENED } from "../practice/choices.ts";
import { practiceCommand, withJson } from "../practice/practice-options.ts";
import type { CloseRequest } from "../practice/signals.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

export const signal: CommandEntry = {
  name: "signal",
  add(program, run) {
    withJson(practiceCommand(program, "signal"))
      .description("Close a signal with what came of it")
      .addArgument(new Argument("<action>", "what to do").choices(["close"]))
      .argument("<client>", "an id, its first 8 characters or more, or a part of the name")
      .argument("<signal>", "its id, or the first 8 characters or more of it; see attune signals")
      .addOption(new Option("--happened <what>", "what came of it").choices(WHAT_HAPPENED))
      .option("--note <words>", "anything else")
      .option("--action <words>", "about risk: what was done")
      .option("--outcome <words>", "about risk: what came of that")
      .option("--seen-at <moment>", 'about risk: when it was seen, such as "2026-11-25 09:30"')
      .addHelpText(
        "after",
        examples(
          "attune signal close Duarte 0198c0de --happened useful",
          'attune signal close Duarte 0198c0de --happened useful --seen-at "2026-11-25 09:30" --action "Asked by telephone" --outcome "Plan renewed"',
        ),
      )
      .action((...[, named, id, options]: ["close", string, string, Omit<CloseRequest, "client" | "signal">]) =>
        run(async (surroundings) => {
          const { closeSignal } = await import("../practice/signals.ts");
          return closeSignal({ ...options, client: named, signal: id }, surroundings);
        }),
      );
  },
};
