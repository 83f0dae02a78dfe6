import type { AnswerOf, RouteNamed } from "@attune/api";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Asked } from "../../parts/asked.tsx";
import { Button } from "../../parts/button.tsx";
import { Card, Empty, PageHead } from "../../parts/layout.tsx";
import { useAsk, valueOrRefusal } from "../../practice/asking.ts";
import { practice } from "../../practice/caller.ts";
import { useCommonWords } from "../../words/common.ts";
import { useFormats } from "../../words/formats.ts";
import type { Signal } from "./day.ts";
import { type RuleRecords, useRuleRecords } from "./rule-records.ts";
import { RuleRecordsTable } from "./rule-records-table.tsx";
import { SignalItem } from "./signal-item.tsx";
import { type SignalWords, useSignalWords } from "./words.ts";

const STATES = ["open", "closed", "passed"] as const;
type State = (typeof STATES)[number];

const ON_A_PAGE = 50;

/** Everything that is worth a look, by client: what is open, what came of the rest, what has passed. */
export function SignalsPage() {
  const words = useSignalWords();
  const { state: asked } = useSearch({ strict: false }) as { readonly state?: string };
  const state = STATES.find((each) => each === asked) ?? "open";
  const records = useRuleRecords();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <States state={state} />
      <p className="hint signals-hint">{words.stateHints[state]}</p>
      <Signals key={state} state={state} records={records} />
      {state === "closed" && records !== undefined && <RuleRecordsTable records={records} />}
    </>
  );
}

function States({ state }: { readonly state: State }) {
  const words = useSignalWords();
  const go = useNavigate();
  return (
    <fieldset className="actions" aria-label={words.stateNames}>
      {STATES.map((each) => (
        <Button
          key={each}
          kind={each === state ? "main" : "plain"}
          aria-pressed={each === state}
          onClick={() => void go({ to: "/signals", search: { state: each } as never, replace: true })}
        >
          {words.states[each]}
        </Button>
      ))}
    </fieldset>
  );
}

function useSignals(state: State) {
  return useInfiniteQuery({
    queryKey: ["list-signals", "pages", state],
    initialPageParam: "",
    queryFn: async ({ pageParam }) => {
      const query = { state, limit: ON_A_PAGE, ...(pageParam !== "" && { after: pageParam }) };
      return valueOrRefusal(await practice.call("list-signals", { query })).body;
    },
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ rows }) => rows),
  });
}

type SignalsProps = { readonly state: State; readonly records: RuleRecords | undefined };

function Signals({ state, records }: SignalsProps) {
  const words = useSignalWords();
  const common = useCommonWords();
  const asked = useSignals(state);
  return (
    <Asked of={asked as unknown as Parameters<typeof Asked<readonly Signal[]>>[0]["of"]}>
      {(signals) =>
        signals.length === 0 ? (
          <Card>
            <Empty title={words.empty[state]}>{words.emptyHint[state]}</Empty>
          </Card>
        ) : (
          <>
            <ByClient signals={signals} records={records} />
            {asked.hasNextPage && (
              <Button busy={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
                {common.more}
              </Button>
            )}
          </>
        )
      }
    </Asked>
  );
}

type ByClientProps = { readonly signals: readonly Signal[]; readonly records: RuleRecords | undefined };

/** Clients in the order of their first signal, which is the most urgent. */
function ByClient({ signals, records }: ByClientProps) {
  const clients = [...new Set(signals.map(({ clientId }) => clientId))];
  const names = useNames(clients);
  const words = useSignalWords();
  const { share } = useFormats();
  const recordOf = ({ rule }: Signal): string | undefined => {
    const useful = records?.get(rule)?.useful;
    if (useful?.kind !== "share") return undefined;
    return words.precision.onItem({ share: share(useful.share), of: useful.of });
  };
  return clients.map((client) => (
    <section key={client} className="card" aria-label={labelOf(names.get(client), words)}>
      <h2>
        <Link to="/clients/$client" params={{ client }}>
          {names.get(client)?.name ?? "…"}
        </Link>
      </h2>
      <ul className="rows">
        {signals
          .filter(({ clientId }) => clientId === client)
          .map((each) => (
            <li key={each.id}>
              <SignalItem signal={each} isShared={names.get(client)?.treated === false} record={recordOf(each)} />
            </li>
          ))}
      </ul>
    </section>
  ));
}

const MOST_NAMES = 100;

/** No label while the name is not known: several of one name would only confuse. */
const labelOf = (named: Named | undefined, words: SignalWords): string | undefined =>
  named === undefined ? undefined : words.openFor(named.name);

type Named = AnswerOf<RouteNamed<"list-client-names">>["rows"][number];

function useNames(clients: readonly string[]): ReadonlyMap<string, Named> {
  const ids = clients.slice(0, MOST_NAMES).join(",");
  const { data } = useAsk("list-client-names", { query: { ids } }, { when: ids !== "" });
  return new Map(data?.rows.map((each) => [each.id, each]));
}
