import { Argument, Option } from "commander";
import { APPROACHES, ERASURE_REASONS, PRESENTATIONS } from "../practice/choices.ts";
import type { ClientAction, ClientRequest } from "../practice/client.ts";
import { type CommonOptions, practiceCommand, withJson } from "../practice/practice-options.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

const ACTIONS: readonly ClientAction[] = ["add", "show", "erase"];

export const client: CommandEntry = {
  name: "client",
  add(program, run) {
    withJson(practiceCommand(program, "client"))
      .description("Add a client, show who one is, or erase one for good")
      .addArgument(new Argument("<action>", "what to do").choices(ACTIONS))
      .argument("[client]", "an id, its first 8 characters or more, or a part of the name")
      .option("--name <name>", "add: how they are called; erase: the name in full, where nobody can be asked")
      .addOption(new Option("--presentation <presentation>", "add: what brings them").choices(PRESENTATIONS))
      .addOption(new Option("--approach <approach>", "add: how you work").choices(APPROACHES))
      .option("--email <address>", "add: where codes for their own pages go")
      .option("--born-on <day>", "add: such as 1990-02-03")
      .option("--remote-forms", "add: forms may be filled in away from the practice")
      .addOption(new Option("--reason <reason>", "erase: why").choices(ERASURE_REASONS))
      .addHelpText(
        "after",
        [
          "",
          "Erasing destroys the client's keys, so that no backup can show them any more.",
          examples(
            'attune client add --name "Ines Duarte" --presentation loss --approach humanistic',
            "attune client show Duarte",
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
