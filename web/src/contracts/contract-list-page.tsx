import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Icon } from '../app/icon.js';
import { ExportButton } from '../lists/export-button.js';
import { ListTable } from '../lists/list-table.js';
import { LoadState } from '../lists/load-state.js';
import { useProfile } from '../session/session-context.js';
import { contractColumns } from './contract-columns.js';
import { mayRegister } from './may-register.js';
import { planForms, planNames } from './plan-forms.js';
import { contractStatuses, useContracts } from './use-contracts.js';

const typedMs = 250;

/** Every contract with its next date, narrowed by where it stands, its plan, and what is typed. */
export function ContractListPage() {
  const { t, i18n } = useTranslation();
  const { role } = useProfile();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const [typed, setTyped] = useState(params.get('q') ?? '');
  const [q] = useDebouncedValue(typed, typedMs);
  const status = contractStatuses.find((each) => each === params.get('status'));
  const plan = planNames.find((each) => each === params.get('plan'));
  const contracts = useContracts({
    ...(status && { status }),
    ...(plan && { plan }),
    ...(q.trim() && { q: q.trim() }),
  });
  const columns = useMemo(() => contractColumns(t, i18n.language), [t, i18n.language]);
  const rows = useMemo(
    () => contracts.data?.pages.flatMap(({ items }) => items) ?? [],
    [contracts.data],
  );
  const choose = (name: string, value: string) =>
    setParams(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        return now;
      },
      { replace: true },
    );
  return (
    <main className="office">
      <div className="office-bar">
        <h1>{t('shell.page.contracts')}</h1>
        <TextInput
          size="xs"
          aria-label={t('contracts.search')}
          placeholder={t('contracts.search')}
          leftSection={<Icon name="search" size={14} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          aria-label={t('contracts.column.status')}
          value={status ?? ''}
          data={[
            { value: '', label: t('contracts.everyStatus') },
            ...contractStatuses.map((value) => ({ value, label: t(`contractStatus.${value}`) })),
          ]}
          onChange={(event) => choose('status', event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          aria-label={t('contracts.column.plan')}
          value={plan ?? ''}
          data={[
            { value: '', label: t('contracts.everyPlan') },
            ...Object.keys(planForms).map((value) => ({ value, label: t(`plan.${value}`) })),
          ]}
          onChange={(event) => choose('plan', event.currentTarget.value)}
        />
        <span className="space" />
        <ExportButton name="contracts" columns={columns} rows={rows} />
        {mayRegister(role) && (
          <Button
            size="xs"
            component={Link}
            to="/contracts/new"
            leftSection={<Icon name="plus" size={14} />}
          >
            {t('contracts.register')}
          </Button>
        )}
      </div>
      {contracts.data ? (
        <ListTable
          columns={columns}
          rows={rows}
          idOf={({ id }) => id}
          empty={t('contracts.empty')}
          onOpen={({ id }) => navigate(`/contracts/${id}`)}
        />
      ) : (
        <LoadState error={contracts.error} />
      )}
      {contracts.hasNextPage && (
        <Button
          className="list-more"
          size="xs"
          variant="default"
          loading={contracts.isFetchingNextPage}
          onClick={() => void contracts.fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      )}
    </main>
  );
}
