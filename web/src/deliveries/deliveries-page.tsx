import './deliveries.css';
import '../work-order/work-order.css';
import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DeliveryDrawer } from './delivery-drawer.js';
import { DeliveryList } from './delivery-list.js';
import { MailPreviews } from './mail-previews.js';
import { deliveryStates } from './use-deliveries.js';
import { WebhookTable } from './webhook-table.js';

const views = ['deliveries', 'webhooks', 'templates'] as const;

/** What went out and what did not: deliveries with their tries, webhook subscribers, kinds of mail. */
export function DeliveriesPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const view = views.find((each) => each === params.get('view')) ?? 'deliveries';
  const state = deliveryStates.find((each) => each === params.get('state'));
  const selected = params.get('delivery') ?? undefined;
  const choose = (name: 'view' | 'state' | 'delivery', value: string | undefined) =>
    setParams(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        return now;
      },
      { replace: true },
    );
  return (
    <main className="office deliveries">
      <Tabs value={view} onChange={(next) => choose('view', next ?? undefined)} keepMounted={false}>
        <Tabs.List>
          {views.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`deliveries.view.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="deliveries">
          <div className="deliveries-columns">
            <DeliveryList
              state={state}
              selected={selected}
              onState={(next) => choose('state', next)}
              onOpen={(id) => choose('delivery', id)}
            />
            {selected && (
              <DeliveryDrawer
                key={selected}
                id={selected}
                onClose={() => choose('delivery', undefined)}
              />
            )}
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="webhooks">
          <WebhookTable />
        </Tabs.Panel>
        <Tabs.Panel value="templates">
          <MailPreviews />
        </Tabs.Panel>
      </Tabs>
    </main>
  );
}
