import { armFault } from "../../faults/fault-point.ts";
import type { FaultPoint } from "../../faults/fault-points.ts";
import { writeBackup } from "../backup-file/write-backup.ts";
import { openVaultByKeyFile, rotateKeyFile } from "../key-file-vault.ts";
import { must, newId } from "./must.ts";

/**
 * A process that is killed: opens the vault and does one thing over and over until the fault that was named, or somebody
 * from outside, ends it. Each client that is safely added is written to standard output.
 */
const [work, keyringFolder = "", practice = "", keyFolder = "", point = "", count = "1"] = process.argv.slice(2);
const keyFile = { file: `${keyFolder}/root.key`, dataFolder: `${keyFolder}/data` };
const vault = must(await openVaultByKeyFile({ keyringFolder, practice }, keyFile));
const backup = `${keyFolder}/backup.attune`;

const doings: Record<string, () => Promise<unknown>> = {
  "rotate-practice": () => vault.rotatePractice(),
  "rotate-root": () => rotateKeyFile(vault, keyFile),
  "add-clients": addClients,
  "back-up": () => writeBackup({ file: backup, header, recipients: vault.backupRecipients() }, rows()),
};
const header = { practice, madeAt: "2026-01-01T00:00:00Z", schemaVersion: 2 };

async function addClients(): Promise<void> {
  await Promise.all(
    [1, 2, 3].map(async () => {
      const client = newId();
      await vault.addClient(client);
      process.stdout.write(`${client}\n`);
    }),
  );
}

async function* rows() {
  for (let row = 0; row < 5000; row++) yield { table: "note", row: JSON.stringify({ id: newId(), body: newId() }) };
}

if (point !== "") armFault(point as FaultPoint, Number(count));
process.stdout.write("ready\n");
for (;;) await doings[work ?? ""]?.();
