import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The folders of the workspaces, as the root package lists them. */
async function workspacesOf(root: string): Promise<readonly string[]> {
  const { workspaces } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return workspaces;
}

/** The compiler projects of all workspaces, such as `core/tsconfig.test.json`. */
export async function compilerProjects(root: string): Promise<readonly string[]> {
  const projects = (await workspacesOf(root)).map(async (folder) => {
    const files = await readdir(join(root, folder));
    return files.filter((name) => /^tsconfig.*\.json$/.test(name)).map((name) => `${folder}/${name}`);
  });
  return (await Promise.all(projects)).flat();
}

type Package = { readonly name: string; readonly exports?: Readonly<Record<string, string>> };

/** The names under which the workspaces offer something to each other: `@attune/core`, `@attune/core/library`. */
export async function publicFaces(root: string): Promise<ReadonlySet<string>> {
  const packages = (await workspacesOf(root)).map(async (folder): Promise<readonly string[]> => {
    const { name, exports = {} }: Package = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8"));
    return Object.keys(exports).map((path) => name + path.slice(".".length));
  });
  return new Set((await Promise.all(packages)).flat());
}
