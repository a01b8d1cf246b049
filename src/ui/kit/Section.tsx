import { type ComponentProps, type ReactNode, useId } from 'react'

interface Props extends ComponentProps<'section'> {
  readonly heading: ReactNode
  /** For a button that leads to the heading. */
  readonly headingId?: string | undefined
}

/** A part of a page that its heading names. */
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
