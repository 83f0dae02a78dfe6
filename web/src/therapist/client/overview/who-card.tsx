import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useAsk } from "../../../practice/asking.ts";
import { useOpen } from "../shared/use-draft.ts";
import { useOverviewWords } from "../words.ts";
import { WhoEditor } from "./who-editor.tsx";
import { WhoWords } from "./who-words.tsx";

/** Who the client is, and how they are reached. */
export function WhoCard({ client }: { readonly client: string }) {
  const words = useOverviewWords();
  const asked = useAsk("read-client", { params: { client } });
  const [isEditing, edit] = useOpen(`client:${client}`);
  return (
    <Card
      title={words.who.title}
      actions={
        !isEditing && (
          <Button kind="quiet" onClick={() => edit(true)}>
            {words.edit}
          </Button>
        )
      }
    >
      <Asked of={asked}>
        {(file) =>
          isEditing ? <WhoEditor client={client} file={file} onDone={() => edit(false)} /> : <WhoWords body={file} />
        }
      </Asked>
    </Card>
  );
}
