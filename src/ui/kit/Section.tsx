import { type ComponentProps, type ReactNode, useId } from 'react'

interface Props extends ComponentProps<'section'> {
  readonly heading: ReactNode
  /** Id of the heading, for a button that leads to it. */
  readonly headingId?: string | undefined
}

/** Renders a section that its heading names. */
export function Section({ heading, headingId, children, ...rest }: Props) {
  const ownId = useId()
  const id = headingId ?? ownId
  return (
    <section {...rest} aria-labelledby={id}>
      <h2 id={id} tabIndex={headingId === undefined ? undefined : -1}>
        {heading}
      </h2>
      {children}
    </section>
  )
}
