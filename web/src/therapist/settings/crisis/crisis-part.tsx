import { Asked } from "../../../parts/asked.tsx";
import { Card, Empty } from "../../../parts/layout.tsx";
import type { PartProps } from "../shared/part-props.ts";
import { settingIn, useSettings } from "../shared/setting.ts";
import { useSettingsWords } from "../words.ts";
import { crisisBody } from "./crisis-body.ts";
import { CrisisForm } from "./crisis-form.tsx";
import { CrisisLines } from "./crisis-lines.tsx";

/** Whom clients can turn to; without it, nobody fills in a form away from the practice. */
export function CrisisPart({ mayChange }: PartProps) {
  const { crisis: words } = useSettingsWords();
  return (
    <Asked of={useSettings()}>
      {(settings) => {
        const kept = settingIn(settings, "crisis-lines");
        const isSet = (kept.value?.lines.length ?? 0) > 0;
        return (
          <>
            <Card tone={isSet ? "plain" : "look"} title={isSet ? words.isOn : words.isOff}>
              <p>{isSet ? words.isOnText : words.isOffText}</p>
            </Card>
            {mayChange ? <CrisisForm kept={kept} /> : <ReadOnly body={crisisBody(kept.value)} />}
          </>
        );
      }}
    </Asked>
  );
}

function ReadOnly({ body }: { readonly body: ReturnType<typeof crisisBody> }) {
  const { crisis: words } = useSettingsWords();
  return (
    <Card title={words.shown}>
      {body.lines.length === 0 ? <Empty title={words.none} /> : <CrisisLines lines={body.lines} />}
    </Card>
  );
}
