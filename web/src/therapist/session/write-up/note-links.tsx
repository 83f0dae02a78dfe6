import { ButtonLink } from "../../../parts/button.tsx";
import { useWriteUpWords } from "../words.ts";

/** What leads on from a note. */
export function NoteLinks({ client, session }: { readonly client: string; readonly session: string }) {
  const words = useWriteUpWords();
  return (
    <>
      <ButtonLink to="/clients/$client/sessions/$session" params={{ client, session }}>
        {words.toSession}
      </ButtonLink>
      <ButtonLink to="/clients/$client/private-notes" params={{ client }}>
        {words.toPrivate}
      </ButtonLink>
    </>
  );
}
