import type { Command } from "commander";

/** What may follow a command, for a shell to offer. */
export type CommandWords = {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionWords[];
  /** Words that the command's own argument may be; none where it is a file. */
  readonly choices: readonly string[];
  readonly takesFiles: boolean;
};

export type OptionWords = {
  readonly long: string;
  readonly summary: string;
  readonly choices: readonly string[];
  readonly takesValue: boolean;
};

/** Every command with its options, as the program itself declares them. */
export const completionWords = (program: Command): readonly CommandWords[] =>
  program.commands.map((command) => ({
    name: command.name(),
    summary: firstSentence(command.description()),
    options: [...command.options, ...program.createHelp().visibleOptions(command)]
      .filter((option, at, all) => all.findIndex(({ long }) => long === option.long) === at)
      .flatMap(({ long, description, argChoices = [], required, optional }) =>
        long
          ? [{ long, summary: firstSentence(description), choices: argChoices, takesValue: required || optional }]
          : [],
      ),
    choices: command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
    takesFiles: command.registeredArguments.some(({ argChoices }) => argChoices === undefined),
  }));

const firstSentence = (words: string): string => words.split(/[.:;\n]/, 1)[0] ?? "";
