import './alarms.css';
import '../clocks/clocks.css';
import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSession } from '../session/session-context.js';
import { WorkOrderDrawer } from '../work-order/work-order-drawer.js';
import { AlarmSettingsForm } from './alarm-settings-form.js';
import { AlarmsNow } from './alarms-now.js';
import { ApiKeyPanel } from './api-key-panel.js';
import { CodeTable } from './code-table.js';

/** Alarms of machines: what asks for somebody now, what codes mean, how alarms are treated. */
export function AlarmsPage() {
  const { t } = useTranslation();
  const { profile } = useSession();
  const [params, setParams] = useSearchParams();
  const isManager = profile?.role === 'manager' || profile?.role === 'admin';
  const views = isManager ? (['now', 'codes', 'settings'] as const) : (['now', 'codes'] as const);
  const view = views.find((each) => each === params.get('view')) ?? 'now';
  const workOrder = params.get('workOrder') ?? undefined;
  const choose = (name: 'view' | 'workOrder', value: string | null) =>
    setParams(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        return now;
      },
      { replace: true },
    );
  return (
    <main className="alarms">
      <Tabs value={view} onChange={(next) => choose('view', next)} keepMounted={false}>
        <Tabs.List>
          {views.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`alarms.view.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="now">
          <AlarmsNow onWorkOrder={(number) => choose('workOrder', number)} />
        </Tabs.Panel>
        <Tabs.Panel value="codes">
          <CodeTable mayChange={isManager} />
        </Tabs.Panel>
        {isManager && (
          <Tabs.Panel value="settings">
            <div className="alarm-office">
              <AlarmSettingsForm />
              <ApiKeyPanel />
            </div>
          </Tabs.Panel>
        )}
      </Tabs>
      {workOrder && (
        <WorkOrderDrawer
          key={workOrder}
          number={workOrder}
          start="history"
          onClose={() => choose('workOrder', null)}
        />
      )}
    </main>
  );
}
