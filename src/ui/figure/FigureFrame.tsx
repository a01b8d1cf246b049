import figureMessages from 'virtual:messages/figure'
import { lazy, type ReactNode, type RefObject, Suspense, useRef } from 'react'
import { useMessages } from '../../messages/messages'

type Help = (props: { target: RefObject<HTMLElement | null> }) => ReactNode

/** Should it not load, the body is still there for the pointer and the lists for everyone. */
const FigureHelp = lazy<Help>(() => import('./FigureHelp').catch(() => ({ default: () => null })))

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
      <Suspense fallback={null}>
        <FigureHelp target={frame} />
      </Suspense>
    </div>
    // biome-ignore-end lint/a11y/noNoninteractiveTabindex: as above
  )
}
