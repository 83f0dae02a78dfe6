import { Link, Outlet, useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { type KeyBinding, useKeys } from "../../parts/use-keys.ts";
import { type Me, signOut, useMe } from "../../practice/me.ts";
import { useCommonWords } from "../../words/common.ts";
import { KeysDialog } from "./keys-dialog.tsx";
import { useFrameWords } from "./words.ts";

/** What stands around every page of a member: the places, and the page itself. */
export function Frame() {
  const words = useCommonWords();
  const { data: me } = useMe();
  const [showsKeys, showKeys] = useState(false);
  useKeys(useFrameKeys(() => showKeys(true)));
  return (
    <div className="frame">
      <a className="skip" href="#page">
        {words.skip}
      </a>
      {isDemo(me) && <header className="frame-demo">{words.demo}</header>}
      <Places me={me} openKeys={() => showKeys(true)} />
      <main id="page" className="frame-main" tabIndex={-1}>
        <Outlet />
      </main>
      <KeysDialog isOpen={showsKeys} onClose={() => showKeys(false)} />
    </div>
  );
}

const isDemo = (me: Me | undefined): boolean => (me as { readonly isDemo?: boolean } | undefined)?.isDemo === true;

type PlacesProps = { readonly me: Me | undefined; readonly openKeys: () => void };

function Places({ me, openKeys }: PlacesProps) {
  const words = useCommonWords();
  const own = useFrameWords();
  const treats = me === undefined || me.roles.some((role) => role !== "administrator" && role !== "researcher");
  return (
    <nav className="frame-nav" aria-label={own.places}>
      <Link to="/today" className="frame-logo">
        attune
      </Link>
      {treats && <Place to="/today">{words.today}</Place>}
      {treats && <Place to="/clients">{words.clients}</Place>}
      {treats && <Place to="/signals">{words.signals}</Place>}
      <Place to="/settings">{words.settings}</Place>
      <Place to="/account">{words.account}</Place>
      <button type="button" className="button button-quiet frame-foot" onClick={openKeys}>
        {words.keys}
      </button>
      <button type="button" className="button button-quiet" onClick={() => void signOut()}>
        {words.signOut}
      </button>
    </nav>
  );
}

type PlaceProps = {
  readonly to: "/today" | "/clients" | "/signals" | "/settings" | "/account";
  readonly children: string;
};

const Place = ({ to, children }: PlaceProps) => (
  <Link to={to} className="frame-place">
    {children}
  </Link>
);

function useFrameKeys(openKeys: () => void): readonly KeyBinding[] {
  const go = useNavigate();
  const words = useFrameWords();
  return useMemo(
    () => [
      { key: "?", does: words.showKeys, run: openKeys },
      { key: "g t", does: words.goToday, run: () => void go({ to: "/today" }) },
      { key: "g c", does: words.goClients, run: () => void go({ to: "/clients" }) },
      { key: "g s", does: words.goSignals, run: () => void go({ to: "/signals" }) },
    ],
    [go, words, openKeys],
  );
}
