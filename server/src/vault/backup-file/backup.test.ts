import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Decrypter } from "age-encryption";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BackupIdentity } from "../root/backup-identity.ts";
import { Secret } from "../secret.ts";
import { must, newId } from "../testing/must.ts";
import { temporaryFolder } from "../testing/test-vault.ts";
import type { BackupHeader, BackupRecord } from "./backup.ts";
import { PREFACE_BYTES } from "./preface.ts";
import { readBackup } from "./read-backup.ts";
import { writeBackup } from "./write-backup.ts";

const header: BackupHeader = { practice: newId(), madeAt: "2026-03-29T01:30:00Z", schemaVersion: 7 };
const someRows: BackupRecord[] = [
  { table: "client", row: `{"id": 12345678901234567890, "name": "\\\\x01ff"}` },
  { table: "note", row: `{"body": "\\u2028 \\n \\",\\"row\\":"}` },
  { table: "note", row: "null" },
];

async function* given(rows: Iterable<BackupRecord>): AsyncGenerator<BackupRecord> {
  yield* rows;
}

async function written(rows: Iterable<BackupRecord> = someRows) {
  const identity = BackupIdentity.of(Secret.random());
  const file = join(temporaryFolder(), "practice.attune-backup");
  const recipients = [await identity.recipient(), await BackupIdentity.of(Secret.random()).recipient()];
  const trailer = await writeBackup({ file, header, recipients }, given(rows));
  return { file, identity, recipients, trailer };
}

const because = async (file: string, identity: BackupIdentity) => {
  const backup = await readBackup(file, identity);
  if (backup.ok) await backup.value.close();
  return backup.ok ? "accepted" : backup.failure.because;
};

describe("a backup", () => {
  test("gives back every row to the letter, with the counts", async () => {
    const { file, identity, trailer } = await written();
    const backup = must(await readBackup(file, identity));
    const rows: BackupRecord[] = [];
    for await (const record of backup.records()) rows.push(record);
    expect(rows).toEqual(someRows);
    expect(backup.header).toEqual(header);
    expect(backup.trailer).toEqual(trailer);
    expect(trailer.counts).toEqual({ client: 1, note: 2 });
    await backup.close();
  });

  test("of any rows comes back, also of none and of long ones", async () => {
    const json = fc.oneof(
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc.constant(JSON.stringify("ä".repeat(200_000))),
    );
    const rows = fc.array(fc.record({ table: fc.constantFrom("note", "client", "event_note"), row: json }), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const { file, identity } = await written(some);
        const backup = must(await readBackup(file, identity));
        const back: BackupRecord[] = [];
        for await (const record of backup.records()) back.push(record);
        await backup.close();
        expect(back).toEqual(some);
      }),
      { numRuns: 40 },
    );
  });

  test("opens with the age program and gunzip, after its first line", async () => {
    const { file, identity, trailer } = await written();
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity.expose());
    const plain = gunzipSync(await decrypter.decrypt(readFileSync(file).subarray(PREFACE_BYTES))).toString("utf8");
    const lines = plain.split("\n");
    expect(JSON.parse(lines[0] ?? "")).toEqual({ "attune-backup": 1, ...header });
    expect(JSON.parse(lines[1] ?? "")).toMatchObject({ table: "client" });
    const before = plain.slice(0, plain.lastIndexOf("{" + `"end"`));
    expect(createHash("sha256").update(before).digest("hex")).toBe(trailer.sha256);
  });

  test("may only be read by its owner, and takes the place of an older one when it is whole", async () => {
    const { file, identity, recipients } = await written();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await writeBackup({ file, header, recipients }, given([]));
    expect(existsSync(`${file}.part`)).toBe(false);
    const backup = must(await readBackup(file, identity));
    expect(backup.trailer.counts).toEqual({});
    await backup.close();
  });

  test("whose rows end in an error leaves the older one, and lets the rows go", async () => {
    const { file, identity, recipients } = await written();
    let isLetGo = false;
    async function* failing() {
      try {
        yield* someRows;
        throw new Error("the database went away");
      } finally {
        isLetGo = true;
      }
    }
    await expect(writeBackup({ file, header, recipients }, failing())).rejects.toThrow("the database went away");
    expect(isLetGo).toBe(true);
    expect(existsSync(`${file}.part`)).toBe(false);
    expect(await because(file, identity)).toBe("accepted");
  });

  test("says whether it is missing, another file, of a later format, cut short, lengthened or for another key", async () => {
    const { file, identity } = await written();
    const bytes = readFileSync(file);
    const becauseOf = (content: Buffer | string) => {
      writeFileSync(file, content);
      return because(file, identity);
    };
    expect(await because(`${file}.not`, identity)).toBe("missing");
    expect(await because(file, BackupIdentity.of(Secret.random()))).toBe("wrong-key");
    expect(await becauseOf("A letter to my landlord, which is longer than that.")).toBe("not-a-backup");
    expect(await becauseOf(Buffer.concat([Buffer.from("attune-backup/2"), bytes.subarray(15)]))).toBe("newer-format");
    for (const kept of [0, 5, 14, 20, PREFACE_BYTES, PREFACE_BYTES + 100, bytes.length - 1]) {
      expect(await becauseOf(bytes.subarray(0, kept))).toBe("truncated");
    }
    expect(await becauseOf(Buffer.concat([bytes, Buffer.from("x")]))).toBe("tampered");
    expect(await becauseOf(Buffer.from(bytes).fill(0, PREFACE_BYTES, PREFACE_BYTES + 400))).toBe("tampered");
    expect(await becauseOf(bytes)).toBe("accepted");
  });

  test("changed or cut short a thousand times, it is refused a thousand times", async () => {
    const { file, identity } = await written(
      Array.from({ length: 20 }, () => ({ table: "note", row: `"${randomBytes(20).toString("hex")}"` })),
    );
    const bytes = readFileSync(file);
    const verdicts = new Set<string>();
    for (let round = 0; round < 500; round++) {
      const at = Math.floor((round * bytes.length) / 500);
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (round % 8)), at);
      writeFileSync(file, flipped);
      verdicts.add(await because(file, identity));
      writeFileSync(file, bytes.subarray(0, at));
      verdicts.add(await because(file, identity));
    }
    expect(verdicts).not.toContain("accepted");
    expect(verdicts).toContain("tampered");
    expect(verdicts).toContain("truncated");
    writeFileSync(file, bytes);
    expect(await because(file, identity)).toBe("accepted");
  });

  test("changed after it was checked, it does not give out what was changed", async () => {
    const rows = Array.from({ length: 4000 }, (_, at) => ({
      table: "note",
      row: `"${randomBytes(50).toString("hex")}${at}"`,
    }));
    const { file, identity } = await written(rows);
    const backup = must(await readBackup(file, identity));
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(1, bytes.length - 90_000, bytes.length - 80_000));
    const read: BackupRecord[] = [];
    const reading = async () => {
      for await (const record of backup.records()) read.push(record);
    };
    await expect(reading()).rejects.toThrow();
    expect(read).toEqual(rows.slice(0, read.length));
    await backup.close();
  });
});
