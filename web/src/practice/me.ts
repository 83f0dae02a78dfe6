import type { AnswerOf, RouteNamed } from "@attune/api";
import { useAsk } from "./asking.ts";
import { practice } from "./caller.ts";
import { forgetAll } from "./provider.tsx";

export type Me = AnswerOf<RouteNamed<"read-me">>;

/** Who is signed in. */
export const useMe = () => useAsk("read-me");

/** Signs out and leaves nothing of the pages behind. */
export async function signOut(): Promise<void> {
  await practice.call("sign-out");
  forgetAll();
  const isClient = location.pathname.startsWith("/my");
  // How far a page was scrolled is noted when it is left, and so after the server's answer has emptied the browser.
  if (isClient) window.addEventListener("pagehide", () => sessionStorage.clear());
  location.replace(isClient ? "/client" : "/");
}
