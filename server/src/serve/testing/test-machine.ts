import { dataFolder } from "../data-folder.ts";
import type { Machine } from "../machine.ts";
import { setUpSecretIn } from "../set-up-secret.ts";

/** The machine of a practice that stands in a test's folder. */
export function testMachine(folder: string): Machine {
  const files = dataFolder(folder);
  return {
    files,
    version: "0.0.0-test",
    condition: () => "open",
    isDurable: true,
    setUpSecret: setUpSecretIn(files.setUpHash),
  };
}
