import { Option } from "commander";
import { APPROACHES, PRESENTATIONS } from "../practice/choices.ts";
import type { ClientsRequest } from "../practice/clients.ts";
import { practiceCommand, withJson } from "../practice/practice-options.ts";
import { type CommandEntry, examples } from "./command-entry.ts";

export const clients: CommandEntry = {
  name: "clients",
  add(program, run) {
    withJson(practiceCommand(program, "clients"))
      .description("List your clients, the latest first")
      .addOption(new Option("--state <state>", "only these").choices(["active", "ended"]))
      .addOption(new Option("--presentation <presentation>", "only these").choices(PRESENTATIONS))
      .addOption(new Option("--approach <approach>", "only these").choices(APPROACHES))
      .option("--name <part>", "those with this in their name")
      .addHelpText(
        "after",
        examples("attune clients", "attune clients --state active --presentation anxiety", "attune clients --json"),
      )
      .action((options: ClientsRequest) =>
        run(async (surroundings) => {
          const { listClients } = await import("../practice/clients.ts");
          return listClients(options, surroundings);
        }),
      );
  },
};
