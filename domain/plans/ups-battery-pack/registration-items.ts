import { type Refusal, refuse } from '../../refusal.js';

/** Items that every registration needs, in the order of the form. */
const ITEMS_OF_EVERY_REGISTRATION = [
  'packModelNumber',
  'packSerialNumber',
  'upsModel',
  'upsSerial',
  'purchasedOn',
  'installationAddress',
  'contactName',
  'contactTelephone',
  'serverModel',
  'serverSerial',
] as const;

/** Items of a first registration, which creates a support ID. */
const ITEMS_OF_A_NEW_REGISTRATION = [
  'customerName',
  'systemName',
  'applicant',
  'user',
  'fullRegistrationKey',
] as const;

/** Items of an addition to a known support ID. */
const ITEMS_OF_AN_ADDITION = ['supportId', 'userId', 'password'] as const;

/** The items of a form by name; an empty text counts as missing. */
export type RegistrationItems = Readonly<Record<string, string | undefined>>;

/** Names the mandatory items of a registration or of an addition. */
export function mandatoryItems(kind: 'new' | 'addition'): readonly string[] {
  return kind === 'new'
    ? [...ITEMS_OF_EVERY_REGISTRATION, ...ITEMS_OF_A_NEW_REGISTRATION]
    : [...ITEMS_OF_EVERY_REGISTRATION, ...ITEMS_OF_AN_ADDITION];
}

/**
 * Decides whether a full-registration key has the form that a new registration needs: four digits.
 * @rule UPS-34
 */
export function isFullRegistrationKey(key: string): boolean {
  return /^\d{4}$/.test(key);
}

/**
 * Checks the items of a registration form: every mandatory one filled, and for a new registration a
 * key of four digits; gives one refusal for each that is not.
 * @rule UPS-30
 */
export function checkRegistrationItems(
  kind: 'new' | 'addition',
  items: RegistrationItems,
): Refusal[] {
  const refusals = mandatoryItems(kind)
    .filter((item) => !items[item]?.trim())
    .map((item) => refuse('ITEM_MISSING', ['UPS-30'], `${item} is mandatory.`, item));
  const key = items.fullRegistrationKey;
  if (kind === 'new' && key?.trim() && !isFullRegistrationKey(key)) {
    const message = 'The key has four digits.';
    refusals.push(refuse('KEY_NOT_FOUR_DIGITS', ['UPS-34'], message, 'fullRegistrationKey'));
  }
  return refusals;
}

/**
 * Checks the card route: the completed card comes with a copy of the warranty card, which bears the
 * seal of the seller or of NEC and the purchase date.
 * @rule UPS-39
 * @rule UPS-40
 */
export function checkRegistrationCard(card: {
  isCompleted: boolean;
  hasWarrantyCopy: boolean;
  warrantyHasSeal: boolean;
  warrantyHasPurchaseDate: boolean;
}): Refusal[] {
  const refusals: Refusal[] = [];
  if (!card.isCompleted || !card.hasWarrantyCopy) {
    const field = card.isCompleted ? 'hasWarrantyCopy' : 'isCompleted';
    const message = 'The completed card and a copy of the warranty card are sent together.';
    refusals.push(refuse('CARD_INCOMPLETE', ['UPS-39'], message, field));
  }
  if (card.hasWarrantyCopy && !(card.warrantyHasSeal && card.warrantyHasPurchaseDate)) {
    const field = card.warrantyHasSeal ? 'warrantyHasPurchaseDate' : 'warrantyHasSeal';
    const message = 'The warranty card must bear a seal and the purchase date.';
    refusals.push(refuse('WARRANTY_CARD_INVALID', ['UPS-40'], message, field));
  }
  return refusals;
}
