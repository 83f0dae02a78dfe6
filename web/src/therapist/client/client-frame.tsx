import { Link, Outlet, useParams } from "@tanstack/react-router";
import { Asked } from "../../parts/asked.tsx";
import { useAsk } from "../../practice/asking.ts";
import { useFrameWords } from "../frame/words.ts";

/** What stands around every page about one client: who it is, and the places of their file. */
export function ClientFrame() {
  const { client = "" } = useParams({ strict: false });
  const asked = useAsk("read-client", { params: { client } });
  const words = useFrameWords();
  return (
    <Asked of={asked}>
      {({ name }) => (
        <>
          <div className="who">
            <Link to="/clients/$client" params={{ client }} className="who-name">
              {name}
            </Link>
          </div>
          <nav className="tabs" aria-label={words.ofClient}>
            <Tabs client={client} />
          </nav>
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
  const { tabs } = useFrameWords();
  return TABS.map(({ to, name }) => (
    <Link key={to} to={to} params={{ client }} className="tab" activeOptions={{ exact: name === "overview" }}>
      {tabs[name]}
    </Link>
  ));
}
