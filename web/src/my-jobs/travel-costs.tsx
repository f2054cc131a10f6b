import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeviceCommand } from '../session/api-types.js';

const names = ['shipOrAircraftFare', 'lodging', 'perDiem'] as const;
type Costs = Record<(typeof names)[number], string>;
type Expenses = NonNullable<Extract<DeviceCommand, { type: 'complete_work' }>['expenses']>;

/** Nothing has been paid on the way. */
export const noCosts: Costs = { shipOrAircraftFare: '', lodging: '', perDiem: '' };

/** What was filled in, as whole yen; nothing when nothing was. */
export function costsIn(costs: Costs): Expenses | undefined {
  const paid = names.flatMap((name) => {
    const yen = Number.parseInt(costs[name].replaceAll(/\D/g, ''), 10);
    return Number.isNaN(yen) || yen === 0 ? [] : [[name, yen] as const];
  });
  return paid.length > 0 ? Object.fromEntries(paid) : undefined;
}

interface TravelCostsProps {
  /** Binds a field of the form by its name. */
  field(name: keyof Costs): object;
}

/** The only costs of a battery replacement: what it took to get there by ship or aircraft, and to stay. */
export function TravelCosts({ field }: TravelCostsProps) {
  const { t } = useTranslation();
  return (
    <details className="travel-costs">
      <summary>{t('travelCost.title')}</summary>
      {names.map((name) => (
        <TextInput
          key={name}
          size="md"
          inputMode="numeric"
          label={t(`travelCost.${name}`)}
          {...field(name)}
        />
      ))}
    </details>
  );
}
