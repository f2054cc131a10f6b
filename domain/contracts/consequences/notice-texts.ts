import type { Wording } from '../../documents/document-data.js';
import type { ContractAct } from '../contract-act.js';

/** A notice about an act: its title, what it says, and which fields of the act are listed. */
export interface NoticeText {
  title: Wording;
  text: Wording;
  facts: Readonly<Record<string, Wording>>;
}

const label = {
  effectiveOn: { ja: '適用開始日', en: 'From' },
  basicFee: { ja: '基本料金（月額・税抜）', en: 'Basic fee a month, without tax' },
  unitPrice: { ja: '従量単価（税抜）', en: 'Price of a unit, without tax' },
  id: { ja: '受付番号', en: 'Reference' },
  applyBy: { ja: '申請期限', en: 'Apply by' },
  removeOn: { ja: '撤去日', en: 'Removal' },
  deliveryOn: { ja: '納入日', en: 'Delivery' },
  expectedOn: { ja: '納入見込み日', en: 'Expected' },
  reason: { ja: '理由', en: 'Reason' },
  startsOn: { ja: '利用開始日', en: 'Use begins' },
  termEndsOn: { ja: '利用期間満了日', en: 'Usage period ends' },
  cancelledOn: { ja: '解約日', en: 'Ends on' },
  remainingFees: { ja: '期間満了までの基本料金', en: 'Basic fees to the end of the period' },
  answerBy: { ja: '回答期限', en: 'Answer by' },
  demands: { ja: 'お願いする事項', en: 'What we ask' },
  text: { ja: '変更内容', en: 'Change' },
  address: { ja: '掲載先', en: 'Published at' },
} as const satisfies Record<string, Wording>;

function fields(...names: (keyof typeof label)[]): NoticeText['facts'] {
  return Object.fromEntries(names.map((name) => [name, label[name]]));
}

function answer(title: Wording, accepted: boolean, yes: Wording, no: Wording): NoticeText {
  return { title, text: accepted ? yes : no, facts: {} };
}

/** What customers are told after an act, by its name. */
export const noticeTexts: Readonly<Record<string, (act: ContractAct) => NoticeText>> = {
  price_revision: () => ({
    title: { ja: '料金改定のご案内', en: 'Change of prices' },
    text: {
      ja: 'ご契約のサービスの料金を下記のとおり改定いたします。',
      en: 'The prices of your service change as follows.',
    },
    facts: fields('effectiveOn', 'basicFee', 'unitPrice'),
  }),
  credit_right: () => ({
    title: { ja: '利用不能期間の減額申請のご案内', en: 'Deduction for an outage' },
    text: {
      ja: '利用不能が10日に達しました。基本料金の減額には、期限までの申請が必要です。期限を過ぎますと減額をお受けいただけません。',
      en: 'The outage has lasted ten days. The basic fee is deducted if you apply in time; afterwards the right is lost.',
    },
    facts: fields('id', 'applyBy'),
  }),
  credit_application: ({ accepted }) => ({
    ...answer(
      { ja: '減額申請の結果', en: 'Your application for a deduction' },
      accepted === true,
      {
        ja: '減額の申請を承りました。翌月以降のご請求より減額いたします。',
        en: 'Your application is accepted; the deduction is taken from the invoices to come.',
      },
      {
        ja: '申請期限を過ぎているか、減額の対象とならないため、申請をお受けできません。',
        en: 'The application cannot be accepted: it came too late, or the outage gives no right.',
      },
    ),
    facts: fields('id'),
  }),
  removal_agreed: () => ({
    title: { ja: '機器撤去日のご確認', en: 'Removal of the equipment' },
    text: {
      ja: 'サービス機器の撤去日は下記のとおりです。当日の立会いをお願いいたします。撤去の費用は基本料金に含まれます。',
      en: 'The equipment is removed on the day below. Please let our technician in; the removal is free of charge.',
    },
    facts: fields('removeOn'),
  }),
  delivery_delayed: () => ({
    title: { ja: '納入遅延のお知らせ', en: 'The delivery is delayed' },
    text: {
      ja: 'サービス機器を予定の納入日に納入できません。納入日と利用期間について改めてご相談いたします。',
      en: 'The equipment cannot be delivered on the planned day. We will agree with you on new days.',
    },
    facts: fields('deliveryOn', 'expectedOn', 'reason'),
  }),
  delivery_adjusted: () => ({
    title: { ja: '納入日・利用期間の変更', en: 'Delivery and usage period have moved' },
    text: { ja: '下記のとおり変更いたしました。', en: 'The following days apply now.' },
    facts: fields('deliveryOn', 'startsOn', 'termEndsOn'),
  }),
  cancel: ({ accepted }) => ({
    ...answer(
      { ja: '解約のお申し出への回答', en: 'Your cancellation' },
      accepted === true,
      {
        ja: '解約を承りました。利用期間満了までの基本料金は別途ご請求いたします。',
        en: 'Your contract ends on the day below; the basic fees to the end of the period are invoiced.',
      },
      {
        ja: '解約希望月の90日前までのお申し出ではないため、お受けできません。',
        en: 'The cancellation came later than 90 days before the month and cannot be accepted.',
      },
    ),
    facts: fields('cancelledOn', 'remainingFees'),
  }),
  extension_request: ({ accepted }) =>
    answer(
      { ja: '利用期間延長のお申し出', en: 'Extension of the usage period' },
      accepted === true,
      {
        ja: 'お申し出を承りました。可否をご連絡いたします。',
        en: 'We will tell you our decision.',
      },
      {
        ja: '利用期間終了の13か月前を過ぎているため、お受けできません。',
        en: 'It came later than 13 months before the end and cannot be accepted.',
      },
    ),
  extension_decided: ({ approved }) => ({
    ...answer(
      { ja: '利用期間延長の可否', en: 'Extension of the usage period' },
      approved === true,
      { ja: '利用期間を延長いたします。', en: 'Your usage period is extended.' },
      { ja: '延長はいたしかねます。', en: 'The usage period cannot be extended.' },
    ),
    facts: fields('termEndsOn'),
  }),
  non_renewal: ({ accepted }) =>
    answer(
      { ja: '更新しない旨のご通知への回答', en: 'Your notice not to renew' },
      accepted === true,
      {
        ja: 'ご通知を承りました。サービスは現在の契約期間の満了をもって終了いたします。',
        en: 'The service ends with its running term.',
      },
      {
        ja: '契約期間満了の1か月前を過ぎているため、契約は1年間更新されます。',
        en: 'The notice came later than a month before the end: the service renews for a year.',
      },
    ),
  conduct_demand: () => ({
    title: { ja: 'ご利用状況に関するお願い', en: 'About the use of the service' },
    text: {
      ja: '約款第12条に基づき、下記の事項への対応と回答をお願いいたします。',
      en: 'Under Art. 12 of the terms we ask you for the following, with an answer in time.',
    },
    facts: fields('demands', 'answerBy'),
  }),
  terms_changed: () => ({
    title: { ja: '約款変更のお知らせ', en: 'Change of the terms' },
    text: { ja: '約款を下記のとおり変更いたします。', en: 'The terms change as follows.' },
    facts: fields('text', 'effectiveOn', 'address'),
  }),
};
