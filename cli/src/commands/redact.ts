import { type CommandEntry, examples, several } from "./command-entry.ts";

type Options = {
  readonly therapist?: readonly string[];
  readonly client?: readonly string[];
  readonly report?: boolean;
  readonly output?: string;
};

export const redact: CommandEntry = {
  name: "redact",
  add(program, run) {
    program
      .command("redact")
      .description("Take names, places, numbers and dates out of one transcript")
      .argument("<file>", "a transcript, or - for standard input")
      .option("--report", "print what was replaced, in place of the transcript, and what such a tool misses")
      .option("--output <file>", "write the transcript there; the ending .vtt or .cha gives that format, else text")
      .option("--therapist <label>", "who is the therapist; may be given more than once", several)
      .option("--client <label>", "who is a client; may be given more than once", several)
      .addHelpText(
        "after",
        [
          "",
          "It is a help, not a guarantee. Read the result before it leaves your hands.",
          examples(
            "attune redact session.vtt --output session-without-names.vtt",
            "attune redact session.vtt --report",
          ),
        ].join("\n"),
      )
      .action((file: string, { therapist = [], client = [], report = false, output }: Options) =>
        run(async (surroundings) => {
          const { redactFile } = await import("../redaction/redact-file.ts");
          return redactFile({ file, report, output, chosen: { therapists: therapist, clients: client } }, surroundings);
        }),
      );
  },
};
