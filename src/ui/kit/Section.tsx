import { type ComponentProps, type ReactNode, useId } from 'react'

interface Props extends ComponentProps<'section'> {
  readonly heading: ReactNode
}

/** Renders a section that its heading names. */
export function Section({ heading, children, ...rest }: Props) {
  const id = useId()
  return (
    <section {...rest} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
