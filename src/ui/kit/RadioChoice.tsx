import styles from './RadioChoice.module.css'

interface Props<Value extends string> {
  readonly name: string
  readonly choices: readonly (readonly [Value, string])[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

/** Lets the person choose one of a few options in a column. */
export function RadioChoice<Value extends string>({
  name,
  choices,
  chosen,
  onChoose,
}: Props<Value>) {
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      {choices.map(([value, label]) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
