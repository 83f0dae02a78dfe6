import { Link } from "@tanstack/react-router";
import type { ComponentType, ReactNode } from "react";

type PortalLinkProps = {
  readonly to: "/my" | "/my/work" | "/my/going" | "/my/plan";
  readonly className?: string;
  readonly activeOptions?: { readonly exact: boolean };
  readonly children: ReactNode;
};

/** A link between a client's own pages. The router's types know one tree of routes, and that is the therapist's. */
export const PortalLink = Link as unknown as ComponentType<PortalLinkProps>;
