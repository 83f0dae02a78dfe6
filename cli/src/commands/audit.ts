import { Argument } from "commander";
import type { AuditRequest } from "../practice/audit.ts";
import { practiceCommand, withJson } from "../practice/practice-options.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

export const audit: CommandEntry = {
  name: "audit",
  add(program, run) {
    withJson(practiceCommand(program, "audit"))
      .description("Verify who saw and did what in the practice, or list it")
      .addArgument(new Argument("<action>", "what to do").choices(["verify", "list"]))
      .option("--most <number>", "list: at most so many, the latest first; left out, 50")
      .addHelpText(
        "after",
        [
          "",
          "Verifying counts through the whole chain and holds its end against the copy",
          "outside the database; the exit code is 1 where it does not hold. It needs no",
          "sign-in. The list is for administrators.",
          examples("attune audit verify", "attune audit list --most 200"),
        ].join("\n"),
      )
      .action((action: AuditRequest["action"], options: Omit<AuditRequest, "action">) =>
        run(async (surroundings) => {
          const { workOnAudit } = await import("../practice/audit.ts");
          return workOnAudit({ ...options, action }, surroundings);
        }),
      );
  },
};
