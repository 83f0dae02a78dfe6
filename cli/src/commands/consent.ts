import { Argument } from "commander";
import { PURPOSES } from "../practice/choices.ts";
import type { ConsentAction } from "../practice/consents.ts";
import { type CommonOptions, practiceCommand, withJson } from "../practice/practice-options.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

const ACTIONS: readonly ConsentAction[] = ["list", "ask", "give", "refuse", "withdraw"];

export const consent: CommandEntry = {
  name: "consent",
  add(program, run) {
    withJson(practiceCommand(program, "consent"))
      .description("What a client agreed to, and what they say now: ask, give, refuse, withdraw")
      .argument("<client>", "an id, its first 8 characters or more, or a part of the name")
      .addArgument(new Argument("[action]", "what to do").choices(ACTIONS).default("list"))
      .addArgument(new Argument("[purpose]", "to what").choices(PURPOSES))
      .addHelpText(
        "after",
        [
          "",
          "What is given or refused here, the client told you. Withdrawing stops the use at",
          "once and deletes what was derived from it.",
          examples(
            "attune consent Duarte",
            "attune consent Duarte ask recording",
            "attune consent Duarte give recording",
            "attune consent Duarte withdraw coding",
          ),
        ].join("\n"),
      )
      .action((...[named, action, purpose, options]: [string, ConsentAction, string | undefined, CommonOptions]) =>
        run(async (surroundings) => {
          const { workOnConsent } = await import("../practice/consents.ts");
          return workOnConsent({ ...options, client: named, action, purpose }, surroundings);
        }),
      );
  },
};
