/** What survives a trip through JSON unchanged. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

/** A plain object of such values. */
export type JsonObject = { [field: string]: JsonValue };
