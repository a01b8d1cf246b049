import { useId } from 'react'
import styles from './PointFilters.module.css'

interface Props {
  readonly label: string
  /** The choice that filters nothing. */
  readonly all: string
  readonly value: string | undefined
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly onChoose: (value: string | undefined) => void
}

/** One filter of a list. */
export function FilterSelect({ label, all, value, options, onChoose }: Props) {
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
