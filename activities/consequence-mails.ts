import type { MailConsequence } from '../domain/contracts/consequences/consequence.js';
import type { RecordedAct } from '../domain/contracts/contract-act.js';
import type { DeliveryRequest } from '../domain/deliveries/delivery-request.js';
import { linkAddress } from '../domain/documents/link-address.js';
import type { JsonObject } from '../domain/json.js';
import { formatInstant, instantAt } from '../domain/time/instant.js';
import { linkTokenRepository } from '../models/link-token-repository.js';
import { mailReceivers, type Receiver } from '../models/mail-receivers.js';
import { consequenceKey, contractSubject } from './consequence-key.js';
import type { ActivityContext } from './create-activities.js';
import type { FollowActsInput } from './follow-acts.js';

/** Where a browser on this machine finds Genba when no public address is set. */
const LOCAL_ADDRESS = 'http://localhost:8080';

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
  const data: JsonObject = { ...mail.data, ...numbersOf(mail, issued) };
  if (mail.link) {
    const { purpose, as = 'link', data: about, expiresOn, singleUse } = mail.link;
    const expiresAt = expiresOn && formatInstant(instantAt(expiresOn, '24:00'));
    const token = await linkTokenRepository(store).mint({
      ...{ key, purpose, subject, singleUse },
      data: { contract, ...about },
      ...(expiresAt === undefined ? {} : { expiresAt }),
    });
    data[as] = linkAddress(publicUrl, purpose, token);
  }
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
