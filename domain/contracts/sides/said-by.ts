/** Names in an act the user who said it, where one did. */
export function saidBy(by: string | undefined): { by?: string } {
  return by === undefined ? {} : { by };
}
