import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockState, WorkOrderSummary } from '../session/api-types.js';
import { clockStateAt } from '../work-order/sla-wording.js';

/**
 * Tells aloud (screen readers too) when a clock turns to "at risk" or "breached" while the board is
 * open; what was so when it was opened is to be seen and needs no call.
 */
export function useClockAlerts(workOrders: readonly WorkOrderSummary[], nowMs: number): void {
  const { t } = useTranslation();
  const before = useRef<ReadonlyMap<string, ClockState>>(new Map());
  useEffect(() => {
    const states = new Map(workOrders.map((each) => [each.number, clockStateAt(each, nowMs)]));
    for (const [number, state] of states) {
      const was = before.current.get(number);
      const turned = was !== undefined && was !== state;
      if (!turned || (state !== 'breached' && state !== 'at_risk')) continue;
      notifications.show({
        id: `clock-${number}-${state}`,
        role: 'alert',
        color: state === 'breached' ? 'red.9' : 'orange',
        autoClose: 10_000,
        message: t('board.clockTurned', { number, state: t(`clockState.${state}`) }),
      });
    }
    before.current = states;
  }, [workOrders, nowMs, t]);
}
