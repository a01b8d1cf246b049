import figureMessages from 'virtual:messages/figure'
import { type ReactNode, useRef } from 'react'
import { useMessages } from '../../messages/messages'
import { lazyPart } from '../../models/lazyPart'

const FigureHelp = lazyPart('figure help', () => import('./FigureHelp'), { quiet: true })

interface Props {
  readonly className: string | undefined
  readonly children: ReactNode
}

/** The body as one stop of the Tab key, driven by arrows from there. */
export function FigureFrame({ className, children }: Props) {
  const t = useMessages(figureMessages)
  const frame = useRef<HTMLDivElement>(null)
  return (
    // biome-ignore-start lint/a11y/noNoninteractiveTabindex: an application is driven by keys
    <div
      ref={frame}
      className={className}
      role="application"
      aria-label={t.drive}
      aria-describedby="figure-words"
      tabIndex={0}
      data-figure
    >
      {children}
      <FigureHelp target={frame} />
    </div>
    // biome-ignore-end lint/a11y/noNoninteractiveTabindex: as above
  )
}
