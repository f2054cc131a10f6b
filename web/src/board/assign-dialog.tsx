import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../i18n/name-in.js';
import { useNames } from '../people/use-names.js';
import type { WorkOrderSummary } from '../session/api-types.js';
import { assetName } from '../work-order/asset-name.js';
import { CandidateList } from './candidate-list.js';
import type { Assigning } from './use-assign.js';
import { useCandidates } from './use-candidates.js';

interface AssignDialogProps {
  workOrder: WorkOrderSummary;
  assigning: Assigning;
  onClose(): void;
}

/** The click twin of every drag: choose one or more technicians from the candidates. */
export function AssignDialog({ workOrder, assigning, onClose }: AssignDialogProps) {
  const { t, i18n } = useTranslation();
  const nameOf = useNames();
  const { data } = useCandidates(workOrder.number);
  const [chosen, setChosen] = useState<readonly string[]>(workOrder.activeTechnicians);
  const toggle = (technician: string) =>
    setChosen((now) =>
      now.includes(technician) ? now.filter((each) => each !== technician) : [...now, technician],
    );
  const submit = () => {
    const wish = {
      number: workOrder.number,
      technicians: [...chosen],
      before: workOrder.activeTechnicians,
    };
    assigning.propose(wish, data);
    onClose();
  };
  const unchanged =
    chosen.length === workOrder.activeTechnicians.length &&
    chosen.every((each) => workOrder.activeTechnicians.includes(each));
  return (
    <Modal
      opened
      onClose={onClose}
      size={620}
      title={t('assign.title', { number: workOrder.number })}
    >
      <Text size="sm" mb="xs">
        {nameIn(workOrder.customer.name, i18n.language)} · {assetName(workOrder.asset, t)} ·{' '}
        {workOrder.symptom}
      </Text>
      <CandidateList candidates={data?.candidates} chosen={chosen} onToggle={toggle} />
      <Text size="xs" c="gray.7" mt={6}>
        {t('candidates.offlineNote')}
      </Text>
      <Group justify="flex-end" mt="sm">
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button disabled={chosen.length === 0 || unchanged} onClick={submit}>
          {chosen.length > 1
            ? t('assign.submitMany', { count: chosen.length })
            : t('assign.submit', { to: chosen[0] ? nameOf(chosen[0]) : '…' })}
        </Button>
      </Group>
    </Modal>
  );
}
