const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text that a caller sent could be an id at all: the database refuses to compare anything else. */
export const couldBeId = (text: string): boolean => UUID.test(text);
