import { Argument } from "commander";
import type { Shell } from "../completion/scripts.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

export const completion: CommandEntry = {
  name: "completion",
  add(program, run) {
    program
      .command("completion")
      .description("Print a script that completes commands and options in your shell")
      .addArgument(new Argument("<shell>", "your shell").choices(["bash", "zsh", "fish"]))
      .addHelpText(
        "after",
        examples(
          "attune completion bash >> ~/.bash_completion",
          "attune completion zsh > ~/.zsh/completions/_attune",
          "attune completion fish > ~/.config/fish/completions/attune.fish",
        ),
      )
      .action((shell: Shell) =>
        run(async (surroundings) => {
          const { printCompletion } = await import("../completion/print-completion.ts");
          return printCompletion(shell, program, surroundings);
        }),
      );
  },
};
