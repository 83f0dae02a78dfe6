import { Checkbox, NativeSelect, Switch, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";

/** What every field has. `label` is always said; `labelHidden` only where the page around it says the same to the eye. */
type Field<Value> = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  /** What is wrong with what stands there. */
  readonly problem?: string | undefined;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly id?: string;
  readonly autoFocus?: boolean;
};

const classes = (labelHidden: boolean | undefined) => ({
  root: "field",
  label: labelHidden ? "field-label visually-hidden" : "field-label",
  required: "field-required",
  description: "field-hint",
  error: "field-problem",
  input: "field-input",
  wrapper: "field-wrapper",
});

/** What all of Mantine's inputs are given. */
const shared = <Value,>({ label, labelHidden, hint, problem, disabled, required, id, autoFocus }: Field<Value>) => ({
  label,
  description: hint,
  error: problem,
  classNames: classes(labelHidden),
  ...(disabled !== undefined && { disabled }),
  ...(required !== undefined && { required }),
  ...(id !== undefined && { id }),
  ...(autoFocus !== undefined && { autoFocus }),
});

/** Those of the named properties that were given. */
function given<Props extends object, Name extends keyof Props>(props: Props, names: readonly Name[]) {
  const there = names.filter((name) => props[name] !== undefined).map((name) => [name, props[name]]);
  return Object.fromEntries(there) as { [Each in Name]?: Exclude<Props[Each], undefined> };
}

type TextFieldProps = Field<string> & {
  readonly type?: "text" | "email" | "tel" | "date" | "time" | "datetime-local" | "number" | "search" | "password";
  readonly placeholder?: string;
  readonly most?: number;
  readonly autoComplete?: string;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly step?: number | "any";
  readonly onKeyDown?: (event: React.KeyboardEvent<HTMLInputElement>) => void;
  readonly onBlur?: () => void;
};

/** One line. */
export function TextField(props: TextFieldProps) {
  const { onChange, type = "text", most = 200, autoComplete = "off" } = props;
  return (
    <TextInput
      {...shared(props)}
      {...given(props, ["value", "placeholder", "min", "max", "step", "onKeyDown", "onBlur"])}
      type={type}
      maxLength={most}
      autoComplete={autoComplete}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

type TextAreaProps = Field<string> & {
  readonly rows?: number;
  readonly most?: number;
  readonly placeholder?: string;
  readonly onKeyDown?: (event: React.KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onBlur?: () => void;
  readonly lang?: string;
};

/** Several lines; it grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { onChange, rows = 2, most = 4000 } = props;
  return (
    <Textarea
      {...shared(props)}
      {...given(props, ["value", "placeholder", "onKeyDown", "onBlur", "lang"])}
      rows={rows}
      maxLength={most}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

export type Option<Value extends string> = { readonly value: Value; readonly label: string };

type ChoiceProps<Value extends string> = Field<Value> & { readonly options: readonly Option<Value>[] };

/** One of several, in the browser's own list: it opens by keyboard and by thumb as every other on the device does. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { value, onChange, options } = props;
  return (
    <NativeSelect
      {...shared(props)}
      value={value}
      data={options.map((option) => ({ ...option }))}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
    />
  );
}

type CheckProps = Omit<Field<boolean>, "labelHidden" | "required">;

const checkClasses = {
  root: "check",
  body: "check-body",
  inner: "check-inner",
  input: "check-input",
  icon: "check-icon",
  labelWrapper: "check-words",
  label: "check-label",
  description: "field-hint",
  error: "field-problem",
} as const;

export const Check = (props: CheckProps) => (
  <Checkbox
    {...shared(props)}
    classNames={checkClasses}
    checked={props.value}
    onChange={(event) => props.onChange(event.currentTarget.checked)}
  />
);

/** Something that is on or off at once, without a button to save it. */
export const OnOff = (props: CheckProps) => (
  <Switch
    {...shared(props)}
    classNames={{ ...checkClasses, input: "switch-input", track: "switch-track", thumb: "switch-thumb" }}
    checked={props.value}
    onChange={(event) => props.onChange(event.currentTarget.checked)}
  />
);
