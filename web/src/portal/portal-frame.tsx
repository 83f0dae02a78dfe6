import { Outlet } from "@tanstack/react-router";
import { signOut } from "../practice/me.ts";
import { useCommonWords } from "../words/common.ts";
import { de } from "../words/de/portal-frame.ts";
import { en } from "../words/en/portal-frame.ts";
import { wordsIn } from "../words/languages.tsx";
import { PortalLink } from "./portal-link.tsx";

const useWords = wordsIn({ en, de });

const PLACES = [
  { to: "/my", name: "checkIn" },
  { to: "/my/work", name: "work" },
  { to: "/my/going", name: "going" },
  { to: "/my/plan", name: "plan" },
] as const;

/** What stands around a client's own pages: four places at the foot, where the thumb is. */
export function PortalFrame() {
  const words = useWords();
  const common = useCommonWords();
  return (
    <div className="portal">
      <header className="portal-top">
        <span className="frame-logo">attune</span>
        <button type="button" className="button button-quiet" onClick={() => void signOut()}>
          {common.signOut}
        </button>
      </header>
      <main className="portal-main" id="page" tabIndex={-1}>
        <Outlet />
      </main>
      <nav className="portal-places" aria-label={words.places}>
        {PLACES.map(({ to, name }) => (
          <PortalLink key={to} to={to} className="portal-place" activeOptions={{ exact: to === "/my" }}>
            {words[name]}
          </PortalLink>
        ))}
      </nav>
    </div>
  );
}
