import type { AnswerOf, RouteNamed } from "@attune/api";
import { useState } from "react";
import { Asked } from "../../parts/asked.tsx";
import { Button } from "../../parts/button.tsx";
import { TextField } from "../../parts/fields.tsx";
import { FormFoot } from "../../parts/form-foot.tsx";
import { Card, Empty } from "../../parts/layout.tsx";
import { useAsk, useSend } from "../../practice/asking.ts";
import { useFormats } from "../../words/formats.ts";
import { Lines } from "./shared/lines.tsx";
import type { PartProps } from "./shared/part-props.ts";
import { type KeptSetting, settingIn, useSettings } from "./shared/setting.ts";
import { sizeWords } from "./shared/size-words.ts";
import { useExplain } from "./shared/use-explain.ts";
import { type SettingShape, useSettingForm } from "./shared/use-setting-form.ts";
import { useSettingsWords } from "./words.ts";

type Kept = AnswerOf<RouteNamed<"list-backups">>;
type Made = AnswerOf<RouteNamed<"make-backup">>;
type Body = { readonly everyHours: string; readonly keep: string };

/** What the server does where nothing was decided. */
const USUAL = { everyHours: 24, keep: 14 } as const;
const MOST = { everyHours: 168, keep: 365 } as const;

const SHAPE: SettingShape<"backups", Body> = {
  name: "backups",
  bodyOf: (value = USUAL) => ({ everyHours: String(value.everyHours), keep: String(value.keep) }),
  settingOf: ({ everyHours, keep }) => ({ everyHours: Number(everyHours), keep: Number(keep) }),
};

const isWhole = (text: string, most: number): boolean =>
  /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= most;

/** One now, those that are there, how often, and how to come back from one. */
export function BackupsPart(_: PartProps) {
  const { backups: words } = useSettingsWords();
  return (
    <>
      <MakeOne />
      <Asked of={useAsk("list-backups")}>{(kept) => <There kept={kept} />}</Asked>
      <Card title={words.often}>
        <Asked of={useSettings()}>{(settings) => <OftenForm kept={settingIn(settings, "backups")} />}</Asked>
      </Card>
      <Card title={words.restore} hint={words.restoreHint}>
        <Lines
          lines={words.restoreLines}
          commands={["attune restore FILE", "attune restore FILE --keys KEYS", "attune restore FILE --data ~/drill"]}
        />
      </Card>
    </>
  );
}

function MakeOne() {
  const { backups: words } = useSettingsWords();
  const explain = useExplain();
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [told, tell] = useState<{ readonly made?: Made; readonly problem?: string }>({});
  const make = async () => {
    setBusy(true);
    const answer = await send("make-backup", { body: {} });
    setBusy(false);
    tell(answer.ok ? { made: answer.value.body } : { problem: explain(answer.failure) });
  };
  return (
    <Card title={words.now} hint={words.nowHint}>
      <Button kind="main" busy={busy} onClick={() => void make()}>
        {busy ? words.making : words.make}
      </Button>
      <div role="status">{told.made !== undefined && <MadeWords made={told.made} />}</div>
      <p role="alert" className="field-problem">
        {told.problem}
      </p>
    </Card>
  );
}

function MadeWords({ made }: { readonly made: Made }) {
  const { backups: words } = useSettingsWords();
  const { number } = useFormats();
  return (
    <div className="stack">
      <p>{words.made(number(made.rows), sizeWords(made.bytes, number), number(made.seconds))}</p>
      <p className="settings-path">{made.file}</p>
      <p className="settings-path">{made.keysFile}</p>
    </div>
  );
}

function There({ kept }: { readonly kept: Kept }) {
  const { backups: words } = useSettingsWords();
  const formats = useFormats();
  const { folder, keysFile, rows } = kept;
  return (
    <Card title={words.there} hint={words.thereHint}>
      <p className="settings-path">{folder}</p>
      {rows.length === 0 ? (
        <Empty title={words.none} />
      ) : (
        <ul className="rows">
          {rows.map(({ file, madeAt, bytes }) => (
            <li key={file}>
              <p>
                {formats.dayAndTime(madeAt)} <span className="hint">({formats.fromNow(madeAt)})</span>,{" "}
                {sizeWords(bytes, formats.number)}
              </p>
              <p className="settings-path">{file.slice(folder.length + 1)}</p>
            </li>
          ))}
        </ul>
      )}
      <p className="hint">{keysFile === undefined ? words.noKeys : words.keys}</p>
    </Card>
  );
}

function OftenForm({ kept }: { readonly kept: KeptSetting<"backups"> }) {
  const { backups: words } = useSettingsWords();
  const form = useSettingForm(SHAPE, kept);
  const { body, change } = form;
  const isWrong = !isWhole(body.everyHours, MOST.everyHours) || !isWhole(body.keep, MOST.keep);
  const saved = kept.value ?? USUAL;
  return (
    <div className="fields">
      <p>{words.oftenIs(saved.everyHours, saved.keep)}</p>
      <div className="fields-row">
        {(["everyHours", "keep"] as const).map((name) => (
          <TextField
            key={name}
            type="number"
            label={words[name]}
            value={body[name]}
            min={1}
            max={MOST[name]}
            onChange={(text) => change({ ...body, [name]: text })}
          />
        ))}
      </div>
      <FormFoot
        form={form}
        theirs={<p>{words.oftenIs(saved.everyHours, saved.keep)}</p>}
        problem={isWrong ? words.wrong : undefined}
        onSave={() => !isWrong && form.saveNow()}
      />
    </div>
  );
}
