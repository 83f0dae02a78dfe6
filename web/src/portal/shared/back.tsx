import { PortalLink, type PortalPath } from "../portal-link.tsx";
import { usePortalWords } from "../words.ts";

/** From a page of one thing to the one it belongs to. */
export function BackLink({ to, children }: { readonly to: PortalPath; readonly children?: string }) {
  const words = usePortalWords();
  return (
    <p className="portal-back">
      <PortalLink to={to} className="button button-quiet">
        {children ?? words.back}
      </PortalLink>
    </p>
  );
}
