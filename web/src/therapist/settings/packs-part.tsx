import type { AnswerOf, RouteNamed } from "@attune/api";
import { useState } from "react";
import { Asked } from "../../parts/asked.tsx";
import { Button } from "../../parts/button.tsx";
import { Check } from "../../parts/fields.tsx";
import { Card, Empty, Facts, Hidden, Pill } from "../../parts/layout.tsx";
import { useSay } from "../../parts/notices.tsx";
import { useAsk, useSend } from "../../practice/asking.ts";
import { useFormats } from "../../words/formats.ts";
import type { PartProps } from "./shared/part-props.ts";
import { useExplain } from "./shared/use-explain.ts";
import { useSettingsWords } from "./words.ts";

type Packs = AnswerOf<RouteNamed<"list-packs">>;
type Pack = Packs["rows"][number];

/** Forms under terms of their own: to read, to accept, to take back. */
export function PacksPart({ mayChange }: PartProps) {
  const { packs: words } = useSettingsWords();
  const { list } = useFormats();
  return (
    <Asked of={useAsk("list-packs")}>
      {({ rows, version, damaged }) => (
        <>
          {damaged.length > 0 && (
            <Card tone="look" title={words.damaged}>
              <p>{words.damagedText(list(damaged))}</p>
            </Card>
          )}
          {rows.length === 0 && (
            <Card>
              <Empty title={words.none}>{words.noneHint}</Empty>
            </Card>
          )}
          {rows.map((pack) => (
            <PackCard key={pack.id} pack={pack} version={version} mayChange={mayChange} />
          ))}
        </>
      )}
    </Asked>
  );
}

type PackProps = { readonly pack: Pack; readonly version: number; readonly mayChange: boolean };

const TONES = { off: "neutral", changed: "ask", accepted: "good", own: "good" } as const;

function PackCard({ pack, version, mayChange }: PackProps) {
  const { packs: words } = useSettingsWords();
  return (
    <Card
      title={pack.title}
      {...(pack.name !== pack.title && { hint: <span lang="en">{pack.name}</span> })}
      actions={<Pill tone={TONES[pack.state]}>{words.states[pack.state]}</Pill>}
    >
      <PackFacts pack={pack} />
      <details>
        <summary>
          {words.read}
          <Hidden>: {pack.title}</Hidden>
        </summary>
        <Terms pack={pack} />
      </details>
      {pack.state === "changed" && <p>{words.changed}</p>}
      {pack.state !== "own" &&
        (mayChange ? <Deciding pack={pack} version={version} /> : <p className="hint">{words.byAdministrator}</p>)}
    </Card>
  );
}

function PackFacts({ pack }: { readonly pack: Pack }) {
  const words = useSettingsWords();
  const { packs } = words;
  const { day } = useFormats();
  const { accepted, questions, language, licence, unchecked } = pack;
  const languages: Readonly<Record<string, string>> = words.languages;
  const facts = [
    { name: packs.questions, value: packs.count(questions) },
    ...(language === undefined ? [] : [{ name: packs.language, value: languages[language] ?? language }]),
    { name: packs.licence, value: licence.name },
    ...(accepted === undefined ? [] : [{ name: packs.accepted, value: day(accepted.at) }]),
    ...(unchecked === 0 ? [] : [{ name: packs.facts, value: packs.unchecked(unchecked) }]),
  ];
  return <Facts facts={facts} />;
}

/** Everything that is agreed to, word for word. */
function Terms({ pack: { licence, attribution, licenceText, cautions } }: { readonly pack: Pack }) {
  return (
    <div className="stack" lang="en">
      <p className="as-written">{licence.terms}</p>
      <ul className="bullets">
        {[...licence.conditions, ...cautions].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{attribution}</p>
      {licence.url !== undefined && (
        <p>
          <a href={licence.url} target="_blank" rel="noreferrer noopener">
            {licence.url}
          </a>
        </p>
      )}
      <pre className="licence-text">{licenceText}</pre>
    </div>
  );
}

function Deciding({ pack, version }: Omit<PackProps, "mayChange">) {
  const { packs: words } = useSettingsWords();
  const [hasRead, read] = useState(false);
  const { accept, withdraw, problem } = useDeciding(pack, version);
  return (
    <div className="stack">
      {pack.state === "accepted" ? (
        <Button onClick={() => void withdraw()}>
          {words.withdraw}
          <Hidden>: {pack.title}</Hidden>
        </Button>
      ) : (
        <>
          <Check label={words.haveRead} value={hasRead} onChange={read} />
          <Button kind="main" disabled={!hasRead} onClick={() => void accept()}>
            {words.accept}
            <Hidden>: {pack.title}</Hidden>
          </Button>
        </>
      )}
      <p role="alert" className="field-problem">
        {problem}
      </p>
    </div>
  );
}

function useDeciding({ id, terms }: Pack, version: number) {
  const { packs: words } = useSettingsWords();
  const explain = useExplain();
  const send = useSend();
  const say = useSay();
  const [problem, tell] = useState<string>();
  const acceptAt = (at: number) => send("accept-pack", { params: { id }, body: { terms }, version: at });
  const accept = async () => {
    const done = await acceptAt(version);
    tell(done.ok ? undefined : explain(done.failure));
    if (done.ok) say(words.acceptedNow);
  };
  const withdraw = async () => {
    const done = await send("withdraw-pack", { params: { id }, version });
    tell(done.ok ? undefined : explain(done.failure));
    if (done.ok) say(words.withdrawnNow, () => acceptAt(done.value.body.version));
  };
  return { accept, withdraw, problem };
}
