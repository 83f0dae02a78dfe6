import { Link, type LinkProps } from "@tanstack/react-router";
import type { ButtonHTMLAttributes, ReactNode } from "react";

/** `main`: what most people came to do, once a page part. `plain`: the rest. `quiet`: words that can be pressed. `away`: removes or ends something. */
type ButtonKind = "main" | "plain" | "quiet" | "away";

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className"> & {
  readonly kind?: ButtonKind;
  /** Shown as busy, and not pressed twice. */
  readonly busy?: boolean;
  /** A key that does the same, shown on the button. */
  readonly shortcut?: string;
};

export function Button({
  kind = "plain",
  busy = false,
  shortcut,
  children,
  type = "button",
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={`button button-${kind}`}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      aria-keyshortcuts={shortcut}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {children}
      {shortcut !== undefined && <kbd>{shortcut}</kbd>}
    </button>
  );
}

type ButtonLinkProps = Pick<LinkProps, "to" | "params" | "search"> & {
  readonly kind?: ButtonKind;
  readonly children: ReactNode;
};

/** A link that looks like a button: it leads somewhere and changes nothing. */
export const ButtonLink = ({ kind = "plain", children, ...to }: ButtonLinkProps) => (
  <Link {...to} className={`button button-${kind}`}>
    {children}
  </Link>
);
