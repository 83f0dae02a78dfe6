import { HEADERS } from "../../app/headers.ts";
import type { PageFiles } from "./page-files.ts";
import { FILES_PATH } from "./shell.ts";

const ONE_YEAR = 31_536_000;

/**
 * A script or a style of the workspace. Its name holds the hash of its content, so a browser may keep it: it is Attune's,
 * and nobody's words stand in it. Undefined for other paths.
 */
export async function answerFile(files: PageFiles | undefined, request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  if (files === undefined || request.method !== "GET" || !pathname.startsWith(FILES_PATH)) return undefined;
  const accepts = request.headers.get("accept-encoding") ?? "";
  const file = await files.read(pathname.slice(FILES_PATH.length), accepts);
  if (file === undefined) return undefined;
  const headers = new Headers({
    ...HEADERS,
    "content-type": file.type,
    "cache-control": `public, max-age=${ONE_YEAR}, immutable`,
    vary: "accept-encoding",
  });
  if (file.packedAs !== undefined) headers.set("content-encoding", file.packedAs);
  return new Response(file.bytes, { headers });
}
