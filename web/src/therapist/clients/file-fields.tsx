import { APPROACHES, type BodyOf, PRESENTATIONS, type RouteNamed } from "@attune/api";
import { Choice, TextField } from "../../parts/fields.tsx";
import { type ClientsWords, useClientsWords } from "./words.ts";

type Facts = BodyOf<RouteNamed<"add-client">>;
const LOCALES = ["", "en", "de"] as const;

export type ClientFields = {
  readonly name: string;
  readonly pronouns: string;
  readonly bornOn: string;
  readonly locale: (typeof LOCALES)[number];
  readonly presentation: (typeof PRESENTATIONS)[number] | "";
  readonly approach: (typeof APPROACHES)[number] | "";
  readonly email: string;
  readonly phone: string;
};

export const EMPTY_FILE: ClientFields = {
  name: "",
  pronouns: "",
  bornOn: "",
  locale: "",
  presentation: "",
  approach: "",
  email: "",
  phone: "",
};

/** What was filled in; what is empty is left out. */
export const factsFrom = (fields: ClientFields): Facts => {
  const filled = Object.entries(fields).flatMap(([name, value]) => (value.trim() === "" ? [] : [[name, value.trim()]]));
  return { name: fields.name, ...Object.fromEntries(filled) };
};

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export function problemOf({ name, email }: ClientFields, { file }: ClientsWords): string | undefined {
  if (name.trim() === "") return file.nameNeeded;
  return email.trim() === "" || EMAIL.test(email.trim()) ? undefined : file.emailWrong;
}

type FileFieldsProps = { readonly body: ClientFields; readonly change: (body: ClientFields) => void };

export function FileFields({ body, change }: FileFieldsProps) {
  const { file } = useClientsWords();
  const set = (part: Partial<ClientFields>) => change({ ...body, ...part });
  return (
    <>
      <TextField
        label={file.name}
        hint={file.nameHint}
        required
        value={body.name}
        onChange={(name) => set({ name })}
        autoFocus
      />
      <div className="fields-row">
        <TextField label={file.pronouns} value={body.pronouns} onChange={(pronouns) => set({ pronouns })} />
        <TextField label={file.bornOn} type="date" value={body.bornOn} onChange={(bornOn) => set({ bornOn })} />
      </div>
      <Work body={body} set={set} />
      <div className="fields-row">
        <TextField
          label={file.email}
          hint={file.emailHint}
          type="email"
          most={254}
          value={body.email}
          onChange={(email) => set({ email })}
        />
        <TextField label={file.phone} type="tel" value={body.phone} onChange={(phone) => set({ phone })} />
      </div>
    </>
  );
}

type WorkProps = { readonly body: ClientFields; readonly set: (part: Partial<ClientFields>) => void };

function Work({ body, set }: WorkProps) {
  const { file, presentations, approaches } = useClientsWords();
  const unknown = { value: "" as const, label: file.unknown };
  return (
    <div className="fields-row">
      <Choice
        label={file.presentation}
        value={body.presentation}
        options={[unknown, ...PRESENTATIONS.map((value) => ({ value, label: presentations[value] }))]}
        onChange={(presentation) => set({ presentation })}
      />
      <Choice
        label={file.approach}
        value={body.approach}
        options={[unknown, ...APPROACHES.map((value) => ({ value, label: approaches[value] }))]}
        onChange={(approach) => set({ approach })}
      />
      <Choice
        label={file.language}
        value={body.locale}
        options={LOCALES.map((value) => ({
          value,
          label: value === "" ? file.languages.other : file.languages[value],
        }))}
        onChange={(locale) => set({ locale })}
      />
    </div>
  );
}
