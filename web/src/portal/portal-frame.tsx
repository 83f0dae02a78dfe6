import { Outlet } from "@tanstack/react-router";
import { Asked } from "../parts/asked.tsx";
import { signOut, useMe } from "../practice/me.ts";
import { useCommonWords } from "../words/common.ts";
import { PortalLink } from "./portal-link.tsx";
import { HelpButton } from "./shared/help.tsx";
import { OwnIdContext } from "./shared/own.ts";
import { usePortalWords } from "./words.ts";

const PLACES = [
  { to: "/my", name: "checkIn" },
  { to: "/my/work", name: "work" },
  { to: "/my/going", name: "going" },
  { to: "/my/plan", name: "plan" },
] as const;

/** What stands around a client's own pages: help at the top, four places at the foot, where the thumb is. */
export function PortalFrame() {
  return (
    <div className="portal">
      <Asked of={useMe()}>
        {({ id, isDemo }) => (
          <OwnIdContext value={id}>
            <PortalTop isDemo={isDemo} />
            <main className="portal-main" id="page" tabIndex={-1}>
              <Outlet />
            </main>
          </OwnIdContext>
        )}
      </Asked>
      <PortalPlaces />
    </div>
  );
}

function PortalTop({ isDemo }: { readonly isDemo: boolean }) {
  const common = useCommonWords();
  return (
    <header className="portal-top">
      <a className="skip" href="#page">
        {common.skip}
      </a>
      <span className="frame-logo">attune</span>
      <div className="actions">
        <HelpButton />
        <button type="button" className="button button-quiet" onClick={() => void signOut()}>
          {common.signOut}
        </button>
      </div>
      {isDemo && <p className="hint portal-demo">{common.demo}</p>}
    </header>
  );
}

function PortalPlaces() {
  const words = usePortalWords();
  return (
    <nav className="portal-places" aria-label={words.places}>
      {PLACES.map(({ to, name }) => (
        <PortalLink key={to} to={to} className="portal-place" activeOptions={{ exact: to === "/my" }}>
          {words[name]}
        </PortalLink>
      ))}
    </nav>
  );
}
