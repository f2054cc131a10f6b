/** A secret that was replaced by an operation, and signs beside the new one until then. */
export interface RetiringSecret {
  secret: string;
  validUntil: string;
  operationId: string;
}

/** Another system that wants to be told. */
export interface WebhookSubscriber {
  id: string;
  url: string;
  /** Patterns of topics. */
  topics: string[];
  active: boolean;
  secret: string;
  previousSecret?: RetiringSecret;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
}

/** Gives the secrets that sign at an instant: the current one first, the one before while it is valid. */
export function signingSecrets(
  { secret, previousSecret }: Pick<WebhookSubscriber, 'secret' | 'previousSecret'>,
  nowMs: number,
): string[] {
  const stillValid = previousSecret && Date.parse(previousSecret.validUntil) > nowMs;
  return stillValid ? [secret, previousSecret.secret] : [secret];
}
