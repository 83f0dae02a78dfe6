import { useRef } from "react";

/** The key of a request: the same while the same is sent again, so that it is done once; another for other words. */
export function useKeyFor(): (body: unknown) => string {
  const last = useRef({ sent: "", key: "" });
  return (body) => {
    const sent = JSON.stringify(body);
    if (last.current.sent !== sent) last.current = { sent, key: crypto.randomUUID() };
    return last.current.key;
  };
}
