/** Who mails come from. */
export interface MailSender {
  name: string;
  address: string;
}

const WITH_NAME = /^\s*"?([^"<>]+?)"?\s*<([^<>\s@]+@[^<>\s@]+)>\s*$/;
const BARE = /^\s*([^<>\s@]+@[^<>\s@]+)\s*$/;

/** Reads `Name <address>` or a bare address; `undefined` when it is neither. */
export function parseMailSender(text: string): MailSender | undefined {
  const named = WITH_NAME.exec(text);
  if (named) return { name: named[1] ?? '', address: named[2] ?? '' };
  const address = BARE.exec(text)?.[1];
  return address === undefined ? undefined : { name: address, address };
}
