import { Argument, Option } from "commander";
import type { KeysRequest } from "../practice/keys.ts";
import { type CommonOptions, practiceCommand, withJson } from "../practice/practice-options.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

type Options = CommonOptions & { readonly to?: string; readonly keyFile?: string };

export const keys: CommandEntry = {
  name: "keys",
  add(program, run) {
    withJson(practiceCommand(program, "keys"))
      .description("Renew the practice's key, every client's, or what opens them all")
      .addArgument(new Argument("<action>", "what to do").choices(["rotate"]))
      .addArgument(new Argument("<what>", "which keys").choices(["practice", "clients", "root"]))
      .addOption(
        new Option("--to <kind>", "root: by what the practice is opened from now on").choices([
          "key-file",
          "passphrase",
        ]),
      )
      .option("--key-file <file>", "root: the file with the practice's key")
      .addHelpText(
        "after",
        [
          "",
          "The practice works on while the keys of the practice or of clients are renewed.",
          "For the root, stop the server first.",
          examples(
            "attune keys rotate practice",
            "attune keys rotate clients",
            "attune keys rotate root --to passphrase",
          ),
        ].join("\n"),
      )
      .action((_: "rotate", what: KeysRequest["what"], options: Options) =>
        run(async (surroundings) => {
          const { rotateKeys } = await import("../practice/keys.ts");
          return rotateKeys({ ...options, what, options }, surroundings);
        }),
      );
  },
};
