import { Button, Kbd, SegmentedControl, Select, TextInput } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { nameIn } from '../i18n/name-in.js';
import { formatDay } from '../time/format-time.js';
import { type BoardRange, type BoardView, boardViews } from './board-range.js';

interface BoardToolbarProps {
  range: BoardRange;
  areas: readonly { id: string; name: string }[];
  area: string | undefined;
  search: string;
  searchRef: RefObject<HTMLInputElement | null>;
  onArea(area: string): void;
  onView(view: BoardView): void;
  onStep(steps: number): void;
  onToday(): void;
  onSearch(search: string): void;
  onTakeCall(): void;
  onHelp(): void;
}

/** What is in view and the two things done most: search, and take a call. */
export function BoardToolbar(props: BoardToolbarProps) {
  const { t, i18n } = useTranslation();
  const { range, areas, area } = props;
  return (
    <div className="toolbar" role="toolbar" aria-label={t('board.toolbar')}>
      <Button size="xs" leftSection={<Icon name="plus" size={14} />} onClick={props.onTakeCall}>
        {t('board.takeCall')}
      </Button>
      {areas.length > 1 && (
        <Select
          size="xs"
          w={130}
          aria-label={t('board.area')}
          allowDeselect={false}
          value={area ?? null}
          data={areas.map(({ id, name }) => ({ value: id, label: nameIn(name, i18n.language) }))}
          onChange={(next) => next && props.onArea(next)}
        />
      )}
      <TextInput
        ref={props.searchRef}
        size="xs"
        w={220}
        type="search"
        aria-label={t('board.search')}
        placeholder={t('board.search')}
        leftSection={<Icon name="search" size={14} />}
        rightSection={<Kbd size="xs">/</Kbd>}
        value={props.search}
        onChange={(event) => props.onSearch(event.currentTarget.value)}
      />
      <span className="toolbar-space" />
      <strong className="toolbar-day">{formatDay(range.start, i18n.language)}</strong>
      <Button.Group>
        <Button
          size="xs"
          variant="default"
          aria-label={t('board.earlier')}
          onClick={() => props.onStep(-1)}
        >
          <Icon name="back" size={14} />
        </Button>
        <Button size="xs" variant="default" onClick={props.onToday}>
          {t('board.today')}
        </Button>
        <Button
          size="xs"
          variant="default"
          aria-label={t('board.later')}
          onClick={() => props.onStep(1)}
        >
          <Icon name="next" size={14} />
        </Button>
      </Button.Group>
      <SegmentedControl
        size="xs"
        aria-label={t('board.view')}
        value={range.view}
        data={boardViews.map((view) => ({ value: view, label: t(`board.views.${view}`) }))}
        onChange={(view) => props.onView(view as BoardView)}
      />
      <Button size="xs" variant="default" aria-label={t('board.help')} onClick={props.onHelp}>
        <Icon name="help" size={14} />
      </Button>
    </div>
  );
}
