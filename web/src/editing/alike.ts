/** Whether two bodies say the same, in whatever order their fields stand. */
export const isAlike = (one: unknown, other: unknown): boolean => inOrder(one) === inOrder(other);

const inOrder = (body: unknown): string =>
  JSON.stringify(body, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
