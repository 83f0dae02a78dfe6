import { Argument } from "commander";
import { type CommonOptions, practiceCommand, withJson } from "../practice/practice-options.ts";
import type { SessionAction, SessionRequest } from "../practice/session.ts";
import { type CommandEntry, examples, several } from "./command-entry.ts";

const ACTIONS: readonly SessionAction[] = ["add", "list", "review"];
type Options = CommonOptions & SessionRequest["options"];

export const session: CommandEntry = {
  name: "session",
  add(program, run) {
    withJson(practiceCommand(program, "session"))
      .description("Bring a session's transcript into a client's record, list sessions, review one")
      .addArgument(new Argument("<action>", "what to do").choices(ACTIONS))
      .argument("<client>", "an id, its first 8 characters or more, or a part of the name")
      .argument("[what]", "add: a transcript, or - for standard input; review: the id of one, else the latest")
      .option("--therapist <label>", "add: who is the therapist; may be given more than once", several)
      .option("--other <label>", "add: who has no part in the therapy; may be given more than once", several)
      .option("--date <day>", "add: when it was held, such as 2026-11-25")
      .option("--session <number>", "add: which session it is, so that it joins that session's record")
      .option("--keep-names", "add: keep names, places and dates in the transcript")
      .option("--no-wait", "add: do not wait until it is coded")
      .addHelpText(
        "after",
        examples(
          "attune session add Duarte examples/first-session.vtt --session 1",
          'attune session add Duarte talk.txt --therapist "Dr Vale" --no-wait',
          "attune session list Duarte",
          "attune session review Duarte",
          "attune session review Duarte 0198c0de --json",
        ),
      )
      .action((...[action, named, what, { wait, ...options }]: [SessionAction, string, string | undefined, Options]) =>
        run(async (surroundings) => {
          const { workOnSession } = await import("../practice/session.ts");
          const given = { ...options, ...(wait === false && { wait }) };
          return workOnSession({ ...options, action, client: named, what, options: given }, surroundings);
        }),
      );
  },
};
