import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { describe, expect, test } from "vitest";
import { createVault, openVault } from "../open-vault.ts";
import { Secret } from "../secret.ts";
import { must, newId } from "../testing/must.ts";
import { temporaryFolder } from "../testing/test-vault.ts";
import { BackupIdentity } from "./backup-identity.ts";
import { bech32 } from "./bech32.ts";
import { createKeyFile, readKeyFile, writeKeyFile } from "./key-file.ts";
import { GROUPS, readRecoverySheet, recoveryCode } from "./recovery-code.ts";
import { recoverySheet } from "./recovery-sheet.ts";
import { rootFromKey } from "./root.ts";

const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

describe("a recovery code", () => {
  test("gives its key back, however it is typed", () => {
    for (let round = 0; round < 200; round++) {
      const key = Secret.random();
      const groups = recoveryCode(key);
      const typed = [
        groups.join(" "),
        groups.join("-").toLowerCase(),
        groups.join(""),
        `\n${groups.join("\n")}\n`,
        groups.join(" ").replaceAll("0", "o").replaceAll("1", "l"),
      ];
      expect(typed.map((code) => must(readRecoverySheet(code)).isSameAs(key))).toEqual(typed.map(() => true));
    }
  });

  test("names the group of every single wrong symbol", () => {
    const groups = recoveryCode(Secret.random());
    groups.forEach((right, group) => {
      [...right].forEach((symbol, at) => {
        for (const other of [...SYMBOLS, "U", "!"].filter((each) => each !== symbol)) {
          const code = groups.with(group, right.slice(0, at) + other + right.slice(at + 1)).join(" ");
          expect(readRecoverySheet(code)).toEqual({
            ok: false,
            failure: { kind: "recovery-code-mistyped", group: group + 1 },
          });
        }
      });
    });
  });

  test("names the group of two symbols that changed places, and of a missing or doubled one", () => {
    const groups = recoveryCode(new Secret(Buffer.from(Array.from({ length: 32 }, (_, at) => (at * 37 + 5) % 256))));
    const mistyped = (group: number, text: string) => readRecoverySheet(groups.with(group, text).join(" "));
    groups.forEach((right, group) => {
      const failure = { ok: false, failure: { kind: "recovery-code-mistyped", group: group + 1 } };
      for (let at = 0; at < 4; at++) {
        const [one = "", two = ""] = [right[at], right[at + 1]];
        if (one !== two) expect(mistyped(group, right.slice(0, at) + two + one + right.slice(at + 2))).toEqual(failure);
      }
      expect(mistyped(group, right.slice(1))).toEqual(failure);
      expect(mistyped(group, right + right[4])).toEqual(failure);
    });
  });

  test("names the first of two groups that changed places", () => {
    const groups = recoveryCode(Secret.random());
    for (let group = 0; group + 1 < GROUPS; group++) {
      const [one = "", two = ""] = [groups[group], groups[group + 1]];
      const swapped = groups
        .with(group, two)
        .with(group + 1, one)
        .join(" ");
      expect(readRecoverySheet(swapped)).toEqual({
        ok: false,
        failure: { kind: "recovery-code-mistyped", group: group + 1 },
      });
    }
  });

  test("counts the groups of a code that is not whole", () => {
    const groups = recoveryCode(Secret.random());
    const failure = { kind: "recovery-code-incomplete", groups: 13, of: 14 };
    expect(readRecoverySheet(groups.slice(0, 13).join(" "))).toEqual({ ok: false, failure });
    expect(readRecoverySheet("")).toEqual({ ok: false, failure: { ...failure, groups: 0 } });
    expect(readRecoverySheet([...groups, groups[0]].join(" "))).toEqual({
      ok: false,
      failure: { ...failure, groups: 15 },
    });
  });

  test("made of the groups of two sheets is refused", () => {
    const [one, other] = [recoveryCode(Secret.random()), recoveryCode(Secret.random())];
    expect(readRecoverySheet([...one.slice(0, 7), ...other.slice(7)].join(" "))).toEqual({
      ok: false,
      failure: { kind: "recovery-code-mismatched" },
    });
  });
});

describe("a recovery sheet", () => {
  test("has the practice, the places and a code that opens the vault, on lines that fit the paper", async () => {
    const place = { keyringFolder: temporaryFolder(), practice: newId(), root: rootFromKey(Secret.random()) };
    const { recovery } = must(await createVault(place));
    const places = {
      records: "/srv/records",
      keyring: "/srv/keys",
      keyFile: "/etc/root.key",
      backups: "/mnt",
      keysCopy: "/usb",
    };
    const sheet = recoverySheet({ practice: place.practice, recovery, opensWith: "key", places });
    for (const word of [place.practice, ...Object.values(places)]) expect(sheet).toContain(word);
    expect(sheet.split("\n").filter((line) => line.length > 80)).toEqual([]);

    const groups = [...sheet.matchAll(/\d+: ([0-9A-Z]{5})/g)].map(([, group]) => group);
    const key = must(readRecoverySheet(groups.join(" ")));
    expect((await openVault({ ...place, root: rootFromKey(key) })).ok).toBe(true);
  });
});

describe("the identity that reads backups", () => {
  // BIP 173, a valid string of its test vectors: the numbers from 0 to 31, five bits each, are these twenty bytes
  test("is written as BIP 173 says", () => {
    const bytes = Buffer.from("00443214c74254b635cf84653a56d7c675be77df", "hex");
    expect(bech32("abcdef", bytes)).toBe("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw");
  });

  test("is one that age takes", async () => {
    const identity = BackupIdentity.of(Secret.random());
    expect(identity.expose()).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/);
    expect(identity.expose().length).toBe((await generateX25519Identity()).length);
    expect(await identity.recipient()).toBe(await identityToRecipient(identity.expose()));
  });

  test("follows from the root key alone", () => {
    const key = Secret.random();
    expect(BackupIdentity.of(key).expose()).toBe(BackupIdentity.of(new Secret(key.expose())).expose());
    expect(BackupIdentity.of(key).expose()).not.toBe(BackupIdentity.of(Secret.random()).expose());
  });
});

describe("a key file", () => {
  const place = () => {
    const folder = temporaryFolder();
    const dataFolder = join(folder, "data");
    mkdirSync(dataFolder);
    return { folder, dataFolder, file: join(folder, "keys", "root.key") };
  };
  const refused = (because: string) => ({ ok: false, failure: { kind: "key-file-refused", because } });

  test("gives its key back, and only its owner may read it", async () => {
    const at = place();
    const key = must(await createKeyFile(at));
    expect(must(await readKeyFile(at)).isSameAs(key)).toBe(true);
    expect(statSync(at.file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(at.folder, "keys"))).toEqual(["root.key"]);
  });

  test("is never written over", async () => {
    const at = place();
    const key = must(await createKeyFile(at));
    expect(await createKeyFile(at)).toEqual(refused("exists"));
    expect(await writeKeyFile(at, Secret.random())).toEqual(refused("exists"));
    expect(must(await readKeyFile(at)).isSameAs(key)).toBe(true);
  });

  test("is refused in the data folder, by whatever way it leads there", async () => {
    const at = place();
    symlinkSync(at.dataFolder, join(at.folder, "detour"));
    for (const file of ["data/root.key", "data/deeper/still/root.key", "detour/root.key", "keys/../data/root.key"]) {
      expect(await createKeyFile({ ...at, file: join(at.folder, file) })).toEqual(refused("inside-data-folder"));
    }
    must(await createKeyFile(at));
    symlinkSync(at.file, join(at.dataFolder, "link.key"));
    expect(await readKeyFile({ ...at, dataFolder: join(at.folder, "keys") })).toEqual(refused("inside-data-folder"));
    expect((await createKeyFile({ ...at, file: join(at.folder, "data-beside", "root.key") })).ok).toBe(true);
  });

  test("is refused when others may read it, when it is missing and when it is damaged", async () => {
    const at = place();
    expect(await readKeyFile(at)).toEqual(refused("missing"));
    must(await createKeyFile(at));
    chmodSync(at.file, 0o640);
    expect(await readKeyFile(at)).toEqual(refused("readable-by-others"));
    chmodSync(at.file, 0o600);
    const text = readFileSync(at.file, "latin1");
    const digit = text[30] === "0" ? "1" : "0";
    writeFileSync(at.file, text.slice(0, 30) + digit + text.slice(31));
    expect(await readKeyFile(at)).toEqual(refused("damaged"));
  });
});
