import { practiceCommand } from "../practice/practice-options.ts";
import { type CommandEntry, examples, several } from "./command-entry.ts";

export const serve: CommandEntry = {
  name: "serve",
  add(program, run) {
    practiceCommand(program, "serve")
      .description("Run the practice's server on this machine, until Ctrl-C")
      .option("--port <number>", "where browsers reach it; left out, 4180")
      .option("--no-open", "open no browser")
      .option("--key-file <file>", "the file with the practice's key, never inside the data folder")
      .option("--passphrase", "a new practice is opened by a passphrase, not by a key file")
      .option("--let-in <email>", "print a link by which this member chooses anew how to sign in")
      .option("--host <address>", "left out, 127.0.0.1, which only this machine reaches")
      .option("--origin <url>", "under which address browsers reach the practice")
      .option("--tls-cert <file>", "certificate in PEM")
      .option("--tls-key <file>", "its key in PEM")
      .option(
        "--behind-proxy <address>",
        "a proxy that speaks https to the outside; may be given more than once",
        several,
      )
      .addHelpText(
        "after",
        [
          "",
          "The first start sets a new practice up. DATABASE_URL names a PostgreSQL server",
          "in place of the built-in database.",
          examples(
            "attune serve",
            "attune serve --demo",
            "attune serve --no-open --port 4300",
            "attune serve --host 0.0.0.0 --origin https://practice.example --behind-proxy 10.0.0.2",
          ),
        ].join("\n"),
      )
      .action(({ open, ...options }: Readonly<Record<string, unknown>>) =>
        run(async (surroundings) => {
          const { runServer } = await import("../practice/run-server.ts");
          return runServer("serve", { options: { ...options, ...(open === false && { open }) } }, surroundings);
        }),
      );
  },
};
