type Link = { readonly endsAt: string; readonly usedAt?: string; readonly revokedAt?: string };

/** A link that can still be used. */
export const isOpenLink = ({ endsAt, usedAt, revokedAt }: Link, now = new Date().toISOString()): boolean =>
  usedAt === undefined && revokedAt === undefined && endsAt > now;
