import { useTranslation } from 'react-i18next';
import { nameIn } from '../i18n/name-in.js';
import { useNames } from '../people/use-names.js';
import type { WorkOrderDetail } from '../session/api-types.js';
import { formatDay, formatDayTime, formatStretch } from '../time/format-time.js';
import { assetName } from './asset-name.js';
import { isPlannedWork } from './planned-work.js';

/** What was known when the call was taken, and what was judged and agreed since. */
export function FactList({ workOrder }: { workOrder: WorkOrderDetail }) {
  const { t, i18n } = useTranslation();
  const nameOf = useNames();
  const { intake, judgement, consents, holds, excuse, canceled, report } = workOrder;
  const openHold = holds.find((hold) => !hold.to);
  const at = (instant: string) => formatDayTime(instant, i18n.language);
  const facts: [string, string | false | undefined][] = [
    [
      'call',
      `${at(intake.acceptedAt)} · ${t(`channel.${intake.channel}`)} · ${nameOf(intake.by.id)}`,
    ],
    ['kind', intake.kind && t(`kind.${intake.kind}`)],
    ['appointment', workOrder.appointment && formatStretch(workOrder.appointment, i18n.language)],
    ['earliestOn', intake.earliestOn && formatDay(intake.earliestOn, i18n.language)],
    ['request', intake.origin && `${intake.origin.contract} · ${intake.origin.request}`],
    ['reference', intake.reference],
    ['site', `${nameIn(intake.site.name, i18n.language)}, ${intake.site.address}`],
    ['asset', `${assetName(intake.asset, t)} · ${intake.asset.serial}`],
    ['controlNumber', intake.asset.controlNumber],
    ['contract', `${intake.contract.id} · ${intake.contract.plan} · ${intake.contract.window}`],
    ['note', intake.note],
    [
      'judgement',
      !isPlannedWork(workOrder) &&
        judgement &&
        [
          t(`decision.${judgement.decision}`),
          judgement.severity && t(`severity.${judgement.severity}`),
          judgement.exclusionItem && t('judge.item', { n: judgement.exclusionItem }),
          judgement.because,
        ]
          .filter(Boolean)
          .join(' · '),
    ],
    ...consents.map((consent): [string, string] => [
      'consent',
      `${t(`consentAnswer.${consent.answer}`)} · ${t(`concern.${consent.concerns}`)} · ${consent.means} · ${at(consent.answeredAt)}`,
    ]),
    [
      'hold',
      openHold &&
        [t(`holdReason.${openHold.reason}`), openHold.note, openHold.promisedOn]
          .filter(Boolean)
          .join(' · '),
    ],
    [
      'excuse',
      excuse && [t(`excuseReason.${excuse.reason}`), excuse.note].filter(Boolean).join(' · '),
    ],
    [
      'canceled',
      canceled && [canceled.by, canceled.reason, at(canceled.at)].filter(Boolean).join(' · '),
    ],
    ['report', report && [report.cause, report.fix].filter(Boolean).join(' → ')],
    [
      'signature',
      workOrder.signature && `${workOrder.signature.name} · ${at(workOrder.signature.at)}`,
    ],
  ];
  return (
    <dl className="facts">
      {facts
        .filter((fact): fact is [string, string] => Boolean(fact[1]))
        .map(([name, value]) => (
          <div key={`${name}${value}`}>
            <dt>{t(`fact.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
