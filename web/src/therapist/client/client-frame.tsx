import { Link, Outlet, useLocation, useParams } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { Asked } from "../../parts/asked.tsx";
import { useAsk } from "../../practice/asking.ts";
import { useFrameWords } from "../frame/words.ts";

/** What stands around every page about one client: who it is, and the places of their file. */
export function ClientFrame() {
  const { client = "" } = useParams({ strict: false });
  const asked = useAsk("read-client", { params: { client } });
  return (
    <Asked of={asked}>
      {({ name }) => (
        <>
          <div className="who">
            <Link to="/clients/$client" params={{ client }} className="who-name">
              {name}
            </Link>
          </div>
          <Tabs client={client} />
          <Outlet />
        </>
      )}
    </Asked>
  );
}

const TABS = [
  { to: "/clients/$client", name: "overview" },
  { to: "/clients/$client/prepare", name: "prepare" },
  { to: "/clients/$client/sessions", name: "sessions" },
  { to: "/clients/$client/listen", name: "listen" },
  { to: "/clients/$client/triangle", name: "triangle" },
  { to: "/clients/$client/progress", name: "progress" },
  { to: "/clients/$client/plan", name: "plan" },
  { to: "/clients/$client/private-notes", name: "privateNotes" },
  { to: "/clients/$client/records", name: "records" },
] as const;

function Tabs({ client }: { readonly client: string }) {
  const { tabs, ofClient } = useFrameWords();
  return (
    <nav ref={useCurrentInSight()} className="tabs" aria-label={ofClient}>
      {TABS.map(({ to, name }) => (
        <Link key={to} to={to} params={{ client }} className="tab" activeOptions={{ exact: name === "overview" }}>
          {tabs[name]}
        </Link>
      ))}
    </nav>
  );
}

/** On a narrow screen the places are wider than it; where somebody is must not lie beside it. */
function useCurrentInSight() {
  const places = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // The path is not read here: another one makes another place the current one.
  useEffect(() => {
    places.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [pathname]);
  return places;
}
