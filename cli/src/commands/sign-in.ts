import { type CommonOptions, practiceCommand, withJson } from "../practice/practice-options.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

type Options = CommonOptions & { readonly email?: string; readonly passwordFile?: string; readonly code?: string };

export const signIn: CommandEntry = {
  name: "sign-in",
  add(program, run) {
    withJson(practiceCommand(program, "sign-in"))
      .description("Sign in to the practice from this machine; what is missing is asked for")
      .option("--email <address>", "with which you sign in")
      .option("--password-file <file>", "a file whose first line is the password, or - for standard input")
      .option("--code <code>", "of your code app, or a recovery code")
      .addHelpText(
        "after",
        [
          "",
          "The sign-in is kept in your practice folder, where only you can read it. It",
          "ends after 30 minutes without use, and after 12 hours at the latest.",
          examples("attune sign-in", "attune sign-in --email robin@practice.example", "attune sign-in --demo"),
        ].join("\n"),
      )
      .action((options: Options) =>
        run(async (surroundings) => {
          const work = await import("../practice/sign-in.ts");
          return work.signIn(options, surroundings);
        }),
      );
  },
};
