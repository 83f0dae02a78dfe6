import { Dialog } from "../../../parts/dialog.tsx";
import { HandedLink } from "../../../parts/handed-link.tsx";
import { useSettingsWords } from "../words.ts";

/** A set-up link and whom it is for. */
export type HandedOver = { readonly name: string; readonly token: string };

type SetUpLinkProps = { readonly link: HandedOver | undefined; readonly onClose: () => void };

/** The link with which a member chooses how they sign in, shown once. */
export function SetUpLink({ link, onClose }: SetUpLinkProps) {
  const { members: words } = useSettingsWords();
  return (
    <Dialog title={words.linkTitle(link?.name ?? "")} isOpen={link !== undefined} onClose={onClose}>
      <p>{words.linkLead}</p>
      {link !== undefined && <HandedLink path={`/set-up/${link.token}`} />}
    </Dialog>
  );
}
