import { Argument, Option } from "commander";
import { APPROACHES, ERASURE_REASONS, PRESENTATIONS } from "../practice/choices.ts";
import type { ClientAction, ClientRequest } from "../practice/client.ts";
import { type CommonOptions, practiceCommand, withJson } from "../practice/practice-options.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

const ACTIONS: readonly ClientAction[] = ["add", "show", "change", "erase"];

export const client: CommandEntry = {
  name: "client",
  add(program, run) {
    withJson(practiceCommand(program, "client"))
      .description("Add a client, show who one is, change that, or erase one for good")
      .addArgument(new Argument("<action>", "what to do").choices(ACTIONS))
      .argument("[client]", "an id, its first 8 characters or more, or a part of the name")
      .option("--name <name>", "how they are called; to erase, the name in full where nobody can be asked")
      .addOption(new Option("--presentation <presentation>", "what brings them").choices(PRESENTATIONS))
      .addOption(new Option("--approach <approach>", "how you work").choices(APPROACHES))
      .option("--email <address>", "where codes for their own pages go")
      .option("--born-on <day>", "such as 1990-02-03")
      .option("--remote-forms", "forms may be filled in away from the practice")
      .option("--no-remote-forms", "they may not")
      .addOption(new Option("--state <state>", "change: whether the work goes on").choices(["active", "ended"]))
      .addOption(new Option("--reason <reason>", "erase: why").choices(ERASURE_REASONS))
      .addHelpText(
        "after",
        [
          "",
          "Erasing destroys the client's keys, so that no backup can show them any more.",
          examples(
            'attune client add --name "Ines Duarte" --presentation loss --approach humanistic',
            "attune client show Duarte",
            "attune client change Duarte --remote-forms",
            "attune client erase 0198c0de --reason client-asked",
          ),
        ].join("\n"),
      )
      .action((action: ClientAction, named: string | undefined, options: CommonOptions & ClientRequest["options"]) =>
        run(async (surroundings) => {
          const { workOnClient } = await import("../practice/client.ts");
          return workOnClient({ ...options, action, client: named, options }, surroundings);
        }),
      );
  },
};
