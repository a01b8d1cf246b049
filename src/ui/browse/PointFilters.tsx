import browseMessages from 'virtual:messages/browse'
import partsMessages from 'virtual:messages/parts'
import rolesMessages from 'virtual:messages/roles'
import { useId } from 'react'
import { capitalise } from '../../domain/capitalise'
import { ROLE_IDS } from '../../domain/codes'
import { EXTRA } from '../../domain/points/channelWalk'
import { type PointFilter, partId } from '../../domain/points/pointFilter'
import { useMessages } from '../../messages/messages'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import styles from './PointFilters.module.css'

const SIDES = ['left', 'right', 'midline'] as const

/** Filters the list by channel, body part, skin region, classical role, side and safety. */
export function PointFilters({ filter }: { filter: PointFilter }) {
  const t = useMessages(browseMessages)
  const partNames = useMessages(partsMessages)
  const roleNames = useMessages(rolesMessages)
  const atlas = useAtlas()
  const goTo = useViewStore((state) => state.goTo)
  const parts = [...new Set(atlas.points.map(({ part }) => part))]
  const choose = (name: keyof PointFilter, value: string | true | undefined) => {
    const { [name]: _, ...others } = filter
    const chosen = value === undefined ? others : { ...others, [name]: value }
    goTo({ kind: 'points', filter: chosen as PointFilter })
  }
  return (
    <search className={styles.filters} aria-label={t.narrow}>
      <FilterSelect
        label={t.channel}
        all={t.allChannels}
        value={filter.channel}
        options={[
          ...atlas.meridians.map(({ code, name }) => ({ id: code, name: `${code} · ${name}` })),
          { id: EXTRA, name: t.extra },
        ]}
        onChoose={(value) => choose('channel', value)}
      />
      <FilterSelect
        label={t.part}
        all={t.wholeBody}
        value={filter.part}
        options={parts.map((part) => ({ id: partId(part), name: capitalise(partNames[part]) }))}
        onChoose={(value) => choose('part', value)}
      />
      <FilterSelect
        label={t.region}
        all={t.allRegions}
        value={filter.region}
        options={atlas.regions}
        onChoose={(value) => choose('region', value)}
      />
      <FilterSelect
        label={t.role}
        all={t.anyRole}
        value={filter.role}
        options={ROLE_IDS.map((id) => ({ id, name: capitalise(roleNames[id]) }))}
        onChoose={(value) => choose('role', value)}
      />
      <FilterSelect
        label={t.side}
        all={t.bothSides}
        value={filter.side}
        options={SIDES.map((id) => ({ id, name: t[id] }))}
        onChoose={(value) => choose('side', value)}
      />
      <label className={styles.press}>
        <input
          type="checkbox"
          checked={filter.selfPressable === true}
          onChange={(event) => choose('selfPressable', event.target.checked || undefined)}
        />
        {t.selfPressed}
      </label>
    </search>
  )
}

interface FilterSelectProps {
  readonly label: string
  /** Label of the option that filters nothing. */
  readonly all: string
  readonly value: string | undefined
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly onChoose: (value: string | undefined) => void
}

/** Shows one filter of the list. */
function FilterSelect({ label, all, value, options, onChoose }: FilterSelectProps) {
  const id = useId()
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        data-chosen={value !== undefined}
        onChange={(event) => onChoose(event.target.value || undefined)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
