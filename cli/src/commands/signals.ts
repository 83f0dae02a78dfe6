import { Option } from "commander";
import { practiceCommand, withJson } from "../practice/practice-options.ts";
import type { SignalsRequest } from "../practice/signals.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

export const signals: CommandEntry = {
  name: "signals",
  add(program, run) {
    withJson(practiceCommand(program, "signals"))
      .description("What is worth a look, over all your clients or about one; risk first")
      .argument("[client]", "an id, its first 8 characters or more, or a part of the name")
      .addOption(new Option("--state <state>", "left out, those that are open").choices(["open", "closed", "passed"]))
      .addHelpText("after", examples("attune signals", "attune signals Duarte", "attune signals --state closed --json"))
      .action((named: string | undefined, options: Omit<SignalsRequest, "client">) =>
        run(async (surroundings) => {
          const { listSignals } = await import("../practice/signals.ts");
          return listSignals({ ...options, client: named }, surroundings);
        }),
      );
  },
};
