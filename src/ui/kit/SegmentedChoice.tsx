import { useId } from 'react'
import styles from './SegmentedChoice.module.css'

interface Props<Value extends string> {
  readonly legend: string
  readonly options: Readonly<Record<Value, string>>
  readonly value: Value
  readonly choose: (value: Value) => void
}

/** Lets the person choose one of a few options in a row. */
export function SegmentedChoice<Value extends string>({
  legend,
  options,
  value,
  choose,
}: Props<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      <div className={styles.options}>
        {(Object.keys(options) as Value[]).map((option) => (
          <label key={option} className={styles.option}>
            <input
              type="radio"
              name={name}
              checked={option === value}
              onChange={() => choose(option)}
            />
            {options[option]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
