import { EXTRA } from '../../atlas/channelWalk'
import { type PointFilter, partId } from '../../atlas/pointFilter'
import { describeRole, ROLE_IDS } from '../../atlas/roles'
import { useStore } from '../../state/store'
import { useAtlas } from '../atlasContext'
import { FilterSelect } from './FilterSelect'
import styles from './PointFilters.module.css'

const SIDES = [
  { id: 'left', name: 'Left' },
  { id: 'right', name: 'Right' },
  { id: 'midline', name: 'Midline' },
] as const

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Narrows the list by channel, body part, skin region, classical role, side and safety. */
export function PointFilters({ filter }: { filter: PointFilter }) {
  const { index } = useAtlas()
  const goTo = useStore((state) => state.goTo)
  const parts = [...new Set(index.points.map(({ part }) => part))]
  const choose = (name: keyof PointFilter, value: string | true | undefined) => {
    const { [name]: _, ...others } = filter
    const chosen = value === undefined ? others : { ...others, [name]: value }
    goTo({ kind: 'points', filter: chosen as PointFilter })
  }
  return (
    <search className={styles.filters} aria-label="Narrow the list">
      <FilterSelect
        label="Channel"
        all="All channels"
        value={filter.channel}
        options={[
          ...index.meridians.map(({ code, name }) => ({ id: code, name: `${code} · ${name}` })),
          { id: EXTRA, name: 'Extra points' },
        ]}
        onChoose={(value) => choose('channel', value)}
      />
      <FilterSelect
        label="Body part"
        all="Whole body"
        value={filter.part}
        options={parts.map((part) => ({ id: partId(part), name: capital(part) }))}
        onChoose={(value) => choose('part', value)}
      />
      <FilterSelect
        label="Skin region"
        all="All regions"
        value={filter.region}
        options={index.regions}
        onChoose={(value) => choose('region', value)}
      />
      <FilterSelect
        label="Classical role"
        all="Any or none"
        value={filter.role}
        options={ROLE_IDS.map((id) => ({ id, name: capital(describeRole(id)) }))}
        onChoose={(value) => choose('role', value)}
      />
      <FilterSelect
        label="Side"
        all="Both sides"
        value={filter.side}
        options={SIDES}
        onChoose={(value) => choose('side', value)}
      />
      <label className={styles.press}>
        <input
          type="checkbox"
          checked={filter.press === true}
          onChange={(event) => choose('press', event.target.checked || undefined)}
        />
        May be self-pressed
      </label>
    </search>
  )
}
