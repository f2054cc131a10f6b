import type { PlanTerm } from '../../plan-term.js';

/** Statements of the line terms that bind by being told to the customer; shown with the contract. */
export const lineTerms: readonly PlanTerm[] = [
  {
    rule: 'NLH-03',
    state: 'shown',
    text: {
      en: 'Speeds (1 Gbps, 200/100 Mbps, 100 Mbps) are maxima of the standard, never guaranteed.',
      ja: '通信速度(1Gbps、200/100Mbps、100Mbps)は規格上の最大値であり、保証するものではありません。',
    },
  },
  {
    rule: 'NLH-04',
    state: 'shown',
    text: {
      en: "In a rented building the owner's consent to the works is needed beforehand; somebody may have to be present.",
      ja: '賃貸住宅などでは、工事について事前に所有者の承諾が必要です。立ち会いをお願いする場合があります。',
    },
  },
  {
    rule: 'NLH-25',
    state: 'shown',
    text: {
      en: 'On transfer the NTT member clubs and their points are lost, the NTT West security tool stops being free, and options may change or end.',
      ja: '転用によりNTT東西の会員サービスとポイントは失効し、NTT西日本のセキュリティ対策ツールの無償提供は終了します。オプションは変更または終了となる場合があります。',
    },
  },
  {
    rule: 'NLH-27',
    state: 'shown',
    text: {
      en: 'No calls during a power failure, emergency numbers included; some numbers, terminals and services cannot be used; emergency services see the caller’s data.',
      ja: '停電時は緊急通報を含め通話できません。一部ご利用いただけない番号・端末・サービスがあります。緊急通報時は発信者情報が通知されます。',
    },
  },
  {
    rule: 'NLH-28',
    state: 'shown',
    text: {
      en: 'The provider contract is bundled with the line and cannot be changed separately.',
      ja: 'プロバイダ契約は回線と一体であり、個別に変更することはできません。',
    },
  },
  {
    rule: 'NLH-38',
    state: 'shown',
    text: {
      en: 'The provider sets the start date after the construction and notifies it.',
      ja: '利用開始日は、工事完了後に当社が定めて通知します。',
    },
  },
  {
    rule: 'NLH-42',
    state: 'shown',
    text: {
      en: 'Changes of registered data are notified without delay; disadvantages of not doing so are the customer’s.',
      ja: '登録情報に変更があったときは遅滞なく届け出てください。届出がないことによる不利益はお客様の負担となります。',
    },
  },
  {
    rule: 'NLH-46',
    state: 'shown',
    text: {
      en: 'The right to the service cannot be transferred, licensed, sold or pledged.',
      ja: '利用権の譲渡、使用許諾、売買、質入れはできません。',
    },
  },
  {
    rule: 'NLH-56',
    state: 'shown',
    text: {
      en: 'In disasters public-interest communications go first; congestion, long or large transfers and P2P may be limited, without damages.',
      ja: '災害時は公共の利益のための通信を優先します。輻輳時、長時間・大容量通信、P2P通信は制限することがあり、損害賠償は行いません。',
    },
  },
  {
    rule: 'NLH-65',
    state: 'shown',
    text: {
      en: 'Claims may be assigned or taken over without individual notice; taken-over claims count as fees.',
      ja: '債権は個別の通知なく譲渡または譲り受けることがあり、譲り受けた債権は料金とみなします。',
    },
  },
  {
    rule: 'NLH-66',
    state: 'shown',
    text: {
      en: 'The provider maintains its own equipment, the customer maintains theirs to the technical standards.',
      ja: '当社設備は当社が、お客様設備はお客様が技術基準に適合するよう維持します。',
    },
  },
  {
    rule: 'NLH-67',
    state: 'shown',
    text: {
      en: 'Please check your own equipment before asking for a repair; on request the provider tests and reports the result.',
      ja: '修理の請求前にお客様設備をご確認ください。ご請求により当社が試験を行い、結果をお知らせします。',
    },
  },
  {
    rule: 'NLH-72',
    state: 'shown',
    text: {
      en: 'No liability for damage not caused by fault during works; the cost of modifying customer equipment is borne only where the technical conditions changed.',
      ja: '工事等に伴う損害は、当社の責めによらない限り賠償しません。お客様設備の改造費用は、技術的条件の変更による場合に限り負担します。',
    },
  },
  {
    rule: 'NLH-75',
    state: 'shown',
    text: {
      en: 'Do not move, open, damage or attach anything to the provider’s equipment and do not obstruct communications; loss or damage is paid by the date set, and emergency handling is reported promptly.',
      ja: '当社設備の移動・取り外し・損壊・機器の取り付け、通信の妨害をしないでください。亡失・毀損の費用は指定期日までにお支払いいただきます。緊急の措置は速やかにご報告ください。',
    },
  },
  {
    rule: 'NLH-76',
    state: 'shown',
    text: {
      en: 'The customer provides space, electricity where needed, and special conduits at their own cost.',
      ja: '設置場所、必要な電気、特別な配管等はお客様のご負担で提供していただきます。',
    },
  },
  {
    rule: 'NLH-78',
    state: 'shown',
    text: {
      en: 'Customer data are used by the provider and its named partners for contracts, works and billing.',
      ja: 'お客様情報は、契約・工事・請求のため、当社および定められた提携先が利用します。',
    },
  },
];
