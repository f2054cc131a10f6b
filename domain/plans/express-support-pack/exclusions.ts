import type { RuleId } from '../../rule-id.js';

/** Number of an exclusion in the guide's list. */
export type ExclusionNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** Work that the price of the pack does not contain. */
export interface Exclusion {
  item: ExclusionNumber;
  rule: RuleId;
  /** `tariff`: done where feasible at the appendix; `agreement`: time and price are agreed before it is done. */
  pricedBy: 'tariff' | 'agreement';
  text: { en: string; ja: string };
}

/**
 * The guide's list of excluded work, in its order.
 * @rule ESP-41
 * @rule ESP-42
 * @rule ESP-43
 * @rule ESP-44
 * @rule ESP-45
 * @rule ESP-46
 * @rule ESP-47
 * @rule ESP-48
 * @rule ESP-49
 * @rule ESP-50
 * @rule ESP-51
 * @rule ESP-52
 */
export const exclusions: readonly Exclusion[] = [
  {
    item: 1,
    rule: 'ESP-41',
    pricedBy: 'agreement',
    text: {
      en: 'Moving or removing equipment, and attendance.',
      ja: '機器の移設、撤去およびその立ち会い',
    },
  },
  {
    item: 2,
    rule: 'ESP-42',
    pricedBy: 'agreement',
    text: { en: "Modification at the customer's request.", ja: 'お客様のご要望による改造' },
  },
  {
    item: 3,
    rule: 'ESP-43',
    pricedBy: 'agreement',
    text: { en: 'Daily cleaning, inspection and operation.', ja: '日常の清掃、点検および操作' },
  },
  {
    item: 4,
    rule: 'ESP-44',
    pricedBy: 'agreement',
    text: {
      en: 'Supply of UPS and array-controller batteries, media, primary cells and other consumables.',
      ja: '無停電電源装置・アレイコントローラのバッテリー、媒体、一次電池その他消耗品の供給',
    },
  },
  {
    item: 5,
    rule: 'ESP-45',
    pricedBy: 'tariff',
    text: {
      en: 'Repair of faults from natural disaster or causes not attributable to NEC.',
      ja: '天災地変などNECの責によらない事由による故障の修理',
    },
  },
  {
    item: 6,
    rule: 'ESP-46',
    pricedBy: 'tariff',
    text: {
      en: "Repair of faults from breach of NEC's installation conditions.",
      ja: 'NECの定める設置条件に反したことによる故障の修理',
    },
  },
  {
    item: 7,
    rule: 'ESP-47',
    pricedBy: 'tariff',
    text: {
      en: 'Repair of faults from non-approved media or consumables or their poor storage.',
      ja: '指定外の媒体・消耗品の使用または保管不良による故障の修理',
    },
  },
  {
    item: 8,
    rule: 'ESP-48',
    pricedBy: 'tariff',
    text: {
      en: 'Repair of faults from improper use or handling by the customer or a third party.',
      ja: 'お客様または第三者の不適切な使用・取り扱いによる故障の修理',
    },
  },
  {
    item: 9,
    rule: 'ESP-49',
    pricedBy: 'agreement',
    text: {
      en: 'Investigation and repair of faults caused by programs or hardware that NEC has neither made nor approved.',
      ja: 'NEC製またはNEC指定以外のプログラム・ハードウェアに起因する障害の調査および修理',
    },
  },
  {
    item: 10,
    rule: 'ESP-50',
    pricedBy: 'agreement',
    text: { en: 'Painting, finishing and their materials.', ja: '塗装、仕上げおよびその材料' },
  },
  {
    item: 11,
    rule: 'ESP-51',
    pricedBy: 'agreement',
    text: {
      en: 'Electrical work outside the equipment and attendance for line connection.',
      ja: '機器外の電気工事および回線接続の立ち会い',
    },
  },
  {
    item: 12,
    rule: 'ESP-52',
    pricedBy: 'agreement',
    text: {
      en: 'Protection of data inside equipment that is taken away.',
      ja: '持ち帰った機器内のデータの保護',
    },
  },
];

/**
 * Gives an exclusion by its number: items 5-8 are priced by the appendix, items 1-4 and 9-12 are done
 * only after time and price are agreed.
 * @rule ESP-53
 * @see-rule ESP-54
 */
export function exclusionOf(item: ExclusionNumber): Exclusion {
  const found = exclusions.find((exclusion) => exclusion.item === item);
  if (!found) throw new RangeError(`There is no exclusion ${item}`);
  return found;
}

/** Kinds of asset whose supply item 4 excludes. */
const CONSUMABLE_KINDS: readonly string[] = [
  'ups-battery',
  'array-controller-battery',
  'media',
  'primary-cell',
  'consumable',
];

/** Names the exclusion that an asset's kind alone decides: batteries and consumables (a G2 pack never covers a UPS battery). */
export function exclusionOfKind(assetKind: string): Exclusion | undefined {
  return CONSUMABLE_KINDS.includes(assetKind) ? exclusionOf(4) : undefined;
}
