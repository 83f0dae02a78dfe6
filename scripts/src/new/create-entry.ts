import { access, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runTool } from "../tool.ts";
import { kinds } from "./kinds/index.ts";
import type { EntryName, Kind, NewFile } from "./kinds/kind.ts";
import { addToRegister, type NewLine } from "./register.ts";

export type Created =
  | { readonly kind: "written"; readonly paths: readonly string[]; readonly next: string }
  | { readonly kind: "refused"; readonly because: string };

const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Begins a new importer, codebook or other entry: its files, and its line in the register. Overwrites nothing. */
export async function createEntry(root: string, [kindId = "", id = ""]: readonly string[]): Promise<Created> {
  const kind = kinds.find((known) => known.id === kindId);
  if (!kind) return refuse(`Say what to add: npm run new <${kinds.map((known) => known.id).join(" | ")}> <id>`);
  if (!KEBAB.test(id))
    return refuse(`Name it in small letters with hyphens: npm run new ${kind.id} my-first-${kind.id}`);

  const standing = await readdir(join(root, kind.folder)).catch(() => []);
  const files = kind.files(nameOf(id), standing);
  const registers = await Promise.all(linesOf(kind, nameOf(id)).map((line) => grow(root, line)));
  const without = registers.find(({ text }) => text === "");
  if (without) return refuse(`${without.path} holds no register that a line could be added to.`);
  const taken = await firstThatExists(root, files);
  if (taken !== undefined) return refuse(`${taken} is there already.`);

  const paths = await write(root, [...files, ...registers]);
  return { kind: "written", paths, next: kind.next };
}

const refuse = (because: string): Created => ({ kind: "refused", because });

function nameOf(id: string): EntryName {
  const words = id.replaceAll("-", " ");
  return {
    id,
    constant: id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    title: words.slice(0, 1).toUpperCase() + words.slice(1),
  };
}

/** A register, and the line it is to have. */
type Grown = NewLine & { readonly path: string };

/** The registers that must know the entry, each with its line. */
function linesOf({ folder, register, second }: Kind, { id, constant }: EntryName): readonly Grown[] {
  if (!register) return [];
  const first = { path: `${folder}/index.ts`, constant, file: `${id}.ts`, order: register };
  if (!second) return [first];
  const beside = { path: `${folder}/${second.register}`, constant: constant + second.suffix, file: id + second.ending };
  return [first, { ...beside, order: register }];
}

/** The register with the new entry; empty where no line could be added. */
async function grow(root: string, { path, ...line }: Grown): Promise<NewFile> {
  const text = await readFile(join(root, path), "utf8").catch(() => "");
  return { path, text: addToRegister(text, line) ?? "" };
}

async function firstThatExists(root: string, files: readonly NewFile[]): Promise<string | undefined> {
  for (const { path } of files) {
    const exists = await access(join(root, path)).then(
      () => true,
      () => false,
    );
    if (exists) return path;
  }
  return undefined;
}

/** Writes the files in the project's format. */
async function write(root: string, files: readonly NewFile[]): Promise<readonly string[]> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const paths = files.map(({ path }) => path);
  const code = paths.filter((path) => path.endsWith(".ts"));
  if (code.length > 0) await runTool(["node_modules/.bin/biome", "check", "--write", ...code], { cwd: root });
  return paths;
}
