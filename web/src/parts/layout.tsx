import { type ReactNode, useEffect, useId } from "react";
import { useCommonWords } from "../words/common.ts";

type PageHeadProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  /** Before the product's name in the window's title; left out, `title`. Never a client's name on a shared screen. */
  readonly windowTitle?: string;
};

/** The first heading of a page; the window is named after it. */
export function PageHead({ title, lead, actions, windowTitle = title }: PageHeadProps) {
  const { product } = useCommonWords();
  useEffect(() => {
    document.title = `${windowTitle} | ${product}`;
  }, [windowTitle, product]);
  return (
    <header className="page-head">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
      </div>
      {actions !== undefined && <div className="actions">{actions}</div>}
    </header>
  );
}

type CardProps = {
  readonly title?: string;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  /** `look`: something to see first. `dark`: the safety plan. */
  readonly tone?: "plain" | "look" | "dark" | "private";
  readonly level?: 2 | 3;
  readonly children?: ReactNode;
};

/** A part of a page with a heading of its own. */
export function Card({ title, hint, actions, tone = "plain", level = 2, children }: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={`card card-${tone}`} aria-labelledby={title === undefined ? undefined : id}>
      {(title !== undefined || actions !== undefined) && (
        <div className="card-head">
          <div>
            {title !== undefined && <Heading id={id}>{title}</Heading>}
            {hint !== undefined && <p className="hint">{hint}</p>}
          </div>
          {actions !== undefined && <div className="actions">{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

type Tone = "good" | "ask" | "neutral" | "look";

/** A few words of state. The words carry the meaning; the tint only helps to find them. */
export const Pill = ({ tone = "neutral", children }: { readonly tone?: Tone; readonly children: ReactNode }) => (
  <span className={`pill pill-${tone}`}>{children}</span>
);

/** Words somebody said, in the face kept for spoken words. */
export const Quote = ({ children, by }: { readonly children: ReactNode; readonly by?: string }) => (
  <figure className="quote">
    <blockquote>{children}</blockquote>
    {by !== undefined && <figcaption>{by}</figcaption>}
  </figure>
);

export type Fact = { readonly name: string; readonly value: ReactNode };

/** Names and what stands behind them. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="facts">
    {facts.map(({ name, value }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

type EmptyProps = { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode };

/** What stands where there is nothing yet: what would be here, and how to begin. */
export const Empty = ({ title, children, action }: EmptyProps) => (
  <div className="empty">
    <p className="empty-title">{title}</p>
    {children !== undefined && <p className="hint">{children}</p>}
    {action}
  </div>
);

/** For those who hear the page. */
export const Hidden = ({ children }: { readonly children: ReactNode }) => (
  <span className="visually-hidden">{children}</span>
);
