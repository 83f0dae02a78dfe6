import { invariant } from "@attune/core";
import { HeadlessMantineProvider } from "@mantine/core";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { resumeAt } from "../practice/leaving.ts";
import { useMe } from "../practice/me.ts";
import { PracticeProvider } from "../practice/provider.tsx";
import { browserLanguage, chosenLanguage, LANGUAGES, LanguageProvider } from "../words/languages.tsx";
import { NoticeProvider } from "./notices.tsx";

/** Draws the pages of one part of the workspace into the page that the server gave. */
export function startPages(pages: ReactNode): void {
  const place = document.getElementById("app");
  invariant(place !== null, "the shell has a place for the pages");
  const resume = resumeAt();
  if (resume !== undefined) history.replaceState(null, "", resume);
  leaveNothingBehind();
  createRoot(place).render(
    <StrictMode>
      <HeadlessMantineProvider>
        <PracticeProvider>
          <Spoken>
            <NoticeProvider>{pages}</NoticeProvider>
          </Spoken>
        </PracticeProvider>
      </HeadlessMantineProvider>
    </StrictMode>,
  );
}

/** The language that somebody chose here, else the one of their account, else the browser's. */
function Spoken({ children }: { readonly children: ReactNode }) {
  const { data: me } = useMe();
  const own = LANGUAGES.find((each) => each === (me as { readonly language?: string } | undefined)?.language);
  return <LanguageProvider language={chosenLanguage() ?? own ?? browserLanguage()}>{children}</LanguageProvider>;
}

/** A page that the browser kept whole and shows again, as after signing out and going back, is asked for anew. */
function leaveNothingBehind(): void {
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}
