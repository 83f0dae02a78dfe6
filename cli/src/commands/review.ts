import type { ReviewRequest } from "../review/review-file.ts";
import { readPair } from "../words/pairs.ts";
import { type CommandEntry, examples, several } from "./command-entry.ts";

type Options = {
  readonly therapist?: readonly string[];
  readonly client?: readonly string[];
  readonly redact?: boolean;
  readonly html?: string;
  readonly json?: boolean;
  readonly export?: string;
  readonly title?: string;
};

export const review: CommandEntry = {
  name: "review",
  add(program, run) {
    program
      .command("review")
      .description("Review one session: who spoke, the empathy mix, cues and replies, moments, figures")
      .argument("<file>", "a transcript, or - for standard input")
      .option(
        "--therapist <label>",
        "who is the therapist, as the transcript calls them; may be given more than once",
        several,
      )
      .option(
        "--client <label>",
        "who is a client; anybody not named then has no part; may be given more than once",
        several,
      )
      .option("--redact", "take names, places and dates out of everything shown")
      .option("--html <file>", "write one page that needs nothing else, in place of the review on the screen")
      .option("--json", "print the document attune/review@1")
      .option("--export <format> <file>", "write the transcript with its codes: webvtt, chat or elan")
      .option("--title <text>", "the title of the review; left out, the name of the file")
      .addHelpText("after", EXAMPLES)
      .action((file: string, options: Options) =>
        run(async (surroundings) => {
          const { reviewFile } = await import("../review/review-file.ts");
          return reviewFile({ file, ...readOptions(options) }, surroundings);
        }),
      );
  },
};

const EXAMPLES = examples(
  "attune review examples/first-session.vtt",
  'attune review talk.txt --therapist "Dr Vale" --html review.html',
  'attune review couple.vtt --therapist "Dr Vale" --client Ines --client Tomasz',
  "attune review session.srt --redact --json > review.json",
  "attune review session.docx --export chat session.cha",
);

const readOptions = (options: Options): Omit<ReviewRequest, "file"> => ({
  chosen: { therapists: options.therapist ?? [], clients: options.client ?? [] },
  redact: options.redact ?? false,
  json: options.json ?? false,
  html: options.html,
  title: options.title,
  exported: options.export === undefined ? undefined : readPair(options.export),
});
