import type { LinkWish, MailConsequence } from '../domain/contracts/consequences/consequence.js';
import type { RecordedAct } from '../domain/contracts/contract-act.js';
import type { DeliveryRequest } from '../domain/deliveries/delivery-request.js';
import { LinkPurpose, linkAddress } from '../domain/documents/link-address.js';
import type { JsonObject } from '../domain/json.js';
import { formatInstant, instantAt } from '../domain/time/instant.js';
import { documentLink, type LinkContext, LOCAL_ADDRESS } from '../models/customer-links.js';
import { linkTokenRepository } from '../models/link-token-repository.js';
import { mailReceivers, type Receiver } from '../models/mail-receivers.js';
import { consequenceKey, contractSubject } from './consequence-key.js';
import type { ActivityContext } from './create-activities.js';
import type { FollowActsInput } from './follow-acts.js';

/** Numbers of the documents that an act's earlier steps issued, by step. */
export type IssuedBySteps = ReadonlyMap<string, string>;

/**
 * Gives the mails that a step asks for, one per receiver, with the link and the numbers that its
 * template names. A customer without an address is the managers' matter: they get the text and tell
 * the customer by other means.
 */
export async function mailsOf(
  { store, publicUrl = LOCAL_ADDRESS }: Pick<ActivityContext, 'store' | 'publicUrl'>,
  { contract, party, now }: FollowActsInput,
  { act, mail, issued }: { act: RecordedAct; mail: MailConsequence; issued: IssuedBySteps },
): Promise<DeliveryRequest[]> {
  const key = consequenceKey(contract, act, mail.step);
  const receivers = await mailReceivers(store).find(mail.to, party);
  if (receivers.length === 0) return [];
  const subject = contractSubject(contract);
  const about = { key, contract, subject };
  const data: JsonObject = { ...mail.data, ...numbersOf(mail, issued) };
  const link =
    mail.link && (await addressOf({ store, publicUrl }, mail.link, { ...about, issued }));
  if (link !== undefined) data[mail.link?.as ?? 'link'] = link;
  return receivers.map(({ id, mail: address, name, language = party.language }: Receiver) => ({
    key: id === undefined ? key : `${key}:${id}`,
    to: { mail: address, ...(name === undefined ? {} : { name }) },
    subject,
    template: mail.template,
    language,
    data,
    attachments: attachmentsOf(mail, issued).map((document) => ({ document, language })),
    cause: { subject, act: act.n },
    requestedAt: now,
  }));
}

/** A link to a document opens it by its number: the same address, whoever asks for it. */
async function addressOf(
  context: LinkContext,
  { purpose, data, expiresOn, singleUse }: LinkWish,
  about: { key: string; contract: string; subject: string; issued: IssuedBySteps },
): Promise<string | undefined> {
  const { key, contract, subject, issued } = about;
  if (purpose === LinkPurpose.Document) {
    const number = issued.get(String(data.step));
    return number === undefined ? undefined : documentLink(context, { number, subject });
  }
  const expiresAt = expiresOn && formatInstant(instantAt(expiresOn, '24:00'));
  const token = await linkTokenRepository(context.store).mint({
    ...{ key, purpose, subject, singleUse },
    data: { contract, ...data },
    ...(expiresAt === undefined ? {} : { expiresAt }),
  });
  return linkAddress(context.publicUrl, purpose, token);
}

function attachmentsOf({ attach = [] }: MailConsequence, issued: IssuedBySteps): string[] {
  return attach.flatMap((step) => issued.get(step) ?? []);
}

function numbersOf({ numbers = {} }: MailConsequence, issued: IssuedBySteps): JsonObject {
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([field, step]) => {
      const number = issued.get(step);
      return number === undefined ? [] : [[field, number]];
    }),
  );
}
