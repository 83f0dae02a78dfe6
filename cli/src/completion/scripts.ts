import type { CommandWords, OptionWords } from "./completion-words.ts";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** A script that lets a shell complete the commands and options of Attune. */
export const completionScript = (shell: Shell, commands: readonly CommandWords[]): string => SCRIPTS[shell](commands);

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CommandWords[]) => string>> = { bash, zsh, fish };

/** Words stand in single quotes, in which a shell reads nothing but the quotation mark itself. */
const quoted = (words: string): string => `'${words.replaceAll("'", "'\\''")}'`;

const names = (commands: readonly CommandWords[]): string => ["help", ...commands.map(({ name }) => name)].join(" ");

const longs = (options: readonly OptionWords[]): string => options.map(({ long }) => long).join(" ");

function bash(commands: readonly CommandWords[]): string {
  const cases = commands.map(({ name, options, choices, takesFiles }) => {
    const values = options
      .filter((option) => option.choices.length > 0)
      .map(
        ({ long, choices: each }) =>
          `      ${name},${long}) COMPREPLY=($(compgen -W ${quoted(each.join(" "))} -- "$word")); return ;;`,
      );
    const words = [longs(options), ...choices].join(" ");
    return { values, words: `      ${name}) words=${quoted(words)}; files=${takesFiles ? "yes" : "no"} ;;` };
  });
  return `# Completion of attune for bash. To use it: attune completion bash >> ~/.bash_completion
_attune() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words="" files=no
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted(`${names(commands)} --help --version`)} -- "$word"))
    return
  fi
  case "$command,$before" in
${cases.flatMap(({ values }) => values).join("\n")}
  esac
  case "$command" in
${cases.map(({ words }) => words).join("\n")}
      help) words=${quoted(names(commands))} ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  if [ "$files" = yes ]; then COMPREPLY+=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _attune attune
`;
}

function zsh(commands: readonly CommandWords[]): string {
  const described = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(":", "\\:")}`)}`);
  const cases = commands.map(({ name, options, choices, takesFiles }) => {
    const specs = options.map(({ long, summary, choices: each, takesValue }) => {
      const value = each.length > 0 ? `(${each.join(" ")})` : "_files";
      return quoted(`*${long}[${summary.replace(/[[\]]/g, "")}]${takesValue ? `:value:${value}` : ""}`);
    });
    const rest =
      choices.length > 0 ? quoted(`*:value:(${choices.join(" ")})`) : takesFiles ? quoted("*:file:_files") : "";
    return `    ${name}) _arguments ${[...specs, rest].filter(Boolean).join(" ")} ;;`;
  });
  return `#compdef attune
# Completion of attune for zsh. To use it, save it as _attune in a folder of your fpath.
_attune() {
  local -a commands
  commands=(
${described.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = "_attune" ]; then _attune "$@"; else compdef _attune attune; fi
`;
}

function fish(commands: readonly CommandWords[]): string {
  const first = commands.map(
    ({ name, summary }) => `complete -c attune -f -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
  );
  const rest = commands.flatMap(({ name, options, choices, takesFiles }) => {
    const when = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
    const values = choices.length > 0 ? [`complete -c attune ${when} -f -a ${quoted(choices.join(" "))}`] : [];
    const files = takesFiles ? [`complete -c attune ${when} -F`] : [];
    const flags = options.map(({ long, summary, choices: each, takesValue }) => {
      const value = each.length > 0 ? ` -x -a ${quoted(each.join(" "))}` : takesValue ? " -r" : "";
      return `complete -c attune ${when} -l ${long.slice(2)} -d ${quoted(summary)}${value}`;
    });
    return [...values, ...files, ...flags];
  });
  return `# Completion of attune for fish. To use it: attune completion fish > ~/.config/fish/completions/attune.fish
${[...first, ...rest].join("\n")}
`;
}
