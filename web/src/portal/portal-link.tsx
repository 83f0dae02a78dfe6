import { Link, useNavigate } from "@tanstack/react-router";
import type { ComponentType, ReactNode } from "react";

/** An address of a client's own pages. */
export type PortalPath = "/my" | `/my/${string}`;

type PortalLinkProps = {
  readonly to: PortalPath;
  readonly className?: string;
  readonly activeOptions?: { readonly exact: boolean };
  readonly onClick?: () => void;
  readonly children: ReactNode;
};

/** A link between a client's own pages. The router's types know one tree of routes, and that is the therapist's. */
export const PortalLink = Link as unknown as ComponentType<PortalLinkProps>;

type PortalButtonLinkProps = {
  readonly to: PortalPath;
  readonly kind?: "main" | "plain" | "quiet" | "dark";
  /** Beside going there, such as closing what stands before the page. */
  readonly onClick?: () => void;
  readonly children: ReactNode;
};

/** A link that looks like a button. */
export const PortalButtonLink = ({ to, kind = "plain", children, ...rest }: PortalButtonLinkProps) => (
  <PortalLink {...rest} to={to} className={`button button-${kind}`}>
    {children}
  </PortalLink>
);

/** Goes to another of a client's own pages. */
export function usePortalGo(): (to: PortalPath) => void {
  const go = useNavigate() as unknown as (there: { readonly to: PortalPath }) => Promise<void>;
  return (to) => void go({ to });
}
