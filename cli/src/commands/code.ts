import { type CommandEntry, examples } from "./command-entry.ts";

type Options = { readonly codebook?: string; readonly jobs: string; readonly output?: string };

export const code: CommandEntry = {
  name: "code",
  add(program, run) {
    program
      .command("code")
      .description("Code many sessions, one a line, into one line of codings each, in the same order")
      .argument("<files...>", "JSONL files, or - for standard input")
      .option(
        "--codebook <ids>",
        "codebooks, with commas between; left out: attunement,miti. epitome is for one message and its reply",
      )
      .option("--jobs <number>", "sessions coded at once; 0 or all for every core", "1")
      .option("--output <file>", "a file for all codings, or a folder for one file each; left out: standard output")
      .addHelpText(
        "after",
        [
          "",
          "A line of input:",
          '  {"id": "s1", "turns": [{"speaker": "client", "text": "…"}, {"speaker": "therapist", "text": "…"}]}',
          "",
          "Files of any length are coded in the same memory. Ctrl-C finishes what was begun and says how much it was.",
          examples(
            "attune code examples/sessions.jsonl",
            "attune code january.jsonl february.jsonl --jobs all --output codings/",
            "attune code messages.jsonl --codebook epitome --output codings.jsonl",
          ),
        ].join("\n"),
      )
      .action((files: readonly string[], options: Options) =>
        run(async (surroundings) => {
          const { codeFiles } = await import("../coding/code-files.ts");
          return codeFiles({ files, ...options }, surroundings);
        }),
      );
  },
};
