import { useTranslation } from 'react-i18next';
import { useNames } from '../people/use-names.js';
import type { WorkOrderDetail } from '../session/api-types.js';
import { formatCountdown } from '../time/format-span.js';
import { formatTime, formatYen } from '../time/format-time.js';
import { useNow } from '../time/use-now.js';
import { RuleChips } from './rule-chips.js';

type MeterFacts = NonNullable<WorkOrderDetail['meter']>;

/** So far, the next block in mm:ss and its price, and what waiting would cost. */
export function Meter({ meter }: { meter: MeterFacts }) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const yen = (amount: number) => formatYen(amount, i18n.language);
  const { nextChangeAt, nextChangeAmount, ifWaitedUntilOpen, windowOpensAt } = meter;
  return (
    <div className={meter.running ? 'meter is-running' : 'meter'}>
      <span>
        {t('meter.soFar')} <b>{yen(meter.soFar)}</b>
      </span>
      {nextChangeAt && nextChangeAmount !== undefined && (
        <span>
          {t('meter.next', {
            in: formatCountdown(Math.max(0, Date.parse(nextChangeAt) - now), t),
            amount: yen(nextChangeAmount),
          })}
        </span>
      )}
      {ifWaitedUntilOpen !== undefined && windowOpensAt && (
        <span>
          {t('meter.ifWaited', {
            time: formatTime(windowOpensAt, i18n.language),
            amount: yen(ifWaitedUntilOpen),
          })}
        </span>
      )}
    </div>
  );
}

/** The charge as it stands, each line with its billed time and rules. Amounts without tax. */
export function ChargePanel({ workOrder }: { workOrder: WorkOrderDetail }) {
  const { t, i18n } = useTranslation();
  const nameOf = useNames();
  const { charge, meter } = workOrder;
  if (!charge && !meter) return null;
  const yen = (amount: number) => formatYen(amount, i18n.language);
  const time = (instant: string) => formatTime(instant, i18n.language);
  return (
    <section className="panel">
      <h3>{t('workOrder.charge')}</h3>
      {meter && <Meter meter={meter} />}
      {charge && (
        <table className="charge">
          <tbody>
            {charge.lines.map((line) => (
              <tr
                key={`${line.kind}${line.name ?? ''}${line.technician ?? ''}${line.from ?? ''}${line.amount}`}
              >
                <td>
                  {t(`charge.${line.kind}`)}{' '}
                  {line.name && t(`travelCost.${line.name}`, { defaultValue: line.name })}{' '}
                  {line.technician && nameOf(line.technician)}
                  {line.from && line.to && ` ${time(line.from)}–${time(line.to)}`}
                  {line.band && ` · ${t(`band.${line.band}`, { defaultValue: line.band })}`}
                  {line.blocks !== undefined && ` · ${line.blocks} × ${yen(line.unitPrice ?? 0)}`}{' '}
                  <RuleChips rules={line.because} />
                </td>
                <td className="amount">{yen(line.amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td>{t('charge.tax')}</td>
              <td className="amount">{yen(charge.tax)}</td>
            </tr>
            <tr>
              <th scope="row">{t('charge.total')}</th>
              <td className="amount">
                <b>{yen(charge.total)}</b>
              </td>
            </tr>
          </tfoot>
        </table>
      )}
      {charge?.unconsentedMinutes !== undefined && (
        <p className="charge-warning">
          {t('charge.unconsented', { m: charge.unconsentedMinutes })}
        </p>
      )}
    </section>
  );
}
