import { Card } from "../../parts/layout.tsx";
import { useFormats } from "../../words/formats.ts";
import { COUNTED, type RuleRecords } from "./rule-records.ts";
import { useSignalWords } from "./words.ts";

type UsefulShare = NonNullable<ReturnType<RuleRecords["get"]>>["useful"];

/** How often each rule was of use: an honest share once there are enough, and until then how many are missing. */
export function RuleRecordsTable({ records }: { readonly records: RuleRecords }) {
  const { precision, rules } = useSignalWords();
  const { number } = useFormats();
  const all = [...records.values()];
  const closed = all.reduce((sum, each) => sum + each.closed, 0);
  if (all.length === 0) return null;
  return (
    <Card title={precision.title} hint={precision.hint}>
      <table>
        <thead>
          <tr>
            <th scope="col">{precision.rule}</th>
            <th scope="col">{precision.closed}</th>
            <th scope="col">{precision.useful}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ rule, closed: of, useful }) => (
            <tr key={rule}>
              <td>{rules[rule]?.title ?? rule.replaceAll("-", " ")}</td>
              <td>{number(of)}</td>
              <td>
                <UsefulWords useful={useful} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {closed >= COUNTED && <p className="hint">{precision.onlyFirst(number(COUNTED))}</p>}
    </Card>
  );
}

function UsefulWords({ useful }: { readonly useful: UsefulShare }) {
  const { precision } = useSignalWords();
  const { share } = useFormats();
  if (useful.kind === "too-few") return precision.tooFew(useful.have, useful.need);
  return precision.share({ share: share(useful.share), lower: share(useful.low), upper: share(useful.high) });
}
