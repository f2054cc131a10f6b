import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../i18n/name-in.js';
import { useEquipment } from './use-equipment.js';

/** The machine that a contract is for, with what the books know of it. */
export interface ChosenMachine {
  customer: string;
  customerName: string;
  email: string;
  site: string;
  asset: string;
  controlNumber: string;
  siteName: string;
  address: string;
  kind: string;
  model: string;
  serial: string;
}

interface MachineChoiceProps {
  value: ChosenMachine | undefined;
  onChange(machine: ChosenMachine | undefined): void;
}

/** One search over customers and machines: choosing a machine says whose it is and where it stands. */
export function MachineChoice({ value, onChange }: MachineChoiceProps) {
  const { t, i18n } = useTranslation();
  const { data } = useEquipment();
  const machines = (data?.assets ?? []).flatMap((asset) => {
    const site = data?.sites.find(({ id }) => id === asset.site);
    const customer = data?.customers.find(({ id }) => id === site?.customer);
    if (!site || !customer) return [];
    const machine = {
      customer: customer.id,
      customerName: customer.name,
      email: customer.email ?? '',
      site: site.id,
      asset: asset.id,
      controlNumber: asset.controlNumber,
      siteName: site.name,
      address: site.address,
      kind: asset.kind,
      model: asset.model,
      serial: asset.serial,
    };
    const label = [nameIn(customer.name, i18n.language), asset.model, asset.controlNumber].join(
      ' · ',
    );
    return [{ machine, label }];
  });
  return (
    <Select
      size="xs"
      searchable
      clearable
      label={t('register.machine')}
      description={t('register.machineHint')}
      nothingFoundMessage={t('register.noMachine')}
      data={machines.map(({ machine, label }) => ({ value: machine.asset, label }))}
      value={value?.asset ?? null}
      onChange={(asset) =>
        onChange(machines.find(({ machine }) => machine.asset === asset)?.machine)
      }
    />
  );
}
