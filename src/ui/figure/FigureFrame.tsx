import figureMessages from 'virtual:messages/figure'
import { type ReactNode, useRef } from 'react'
import { useMessages } from '../../messages/messages'
import { lazyPart } from '../../models/lazyPart'
import { FirstPicture } from './FirstPicture'

const FigureHelp = lazyPart('figure help', () => import('./FigureHelp'), { quiet: true })

interface Props {
  readonly className: string | undefined
  readonly children: ReactNode
}

/** Makes the body a single stop of the Tab key; arrow keys navigate inside it. */
export function FigureFrame({ className, children }: Props) {
  const t = useMessages(figureMessages)
  const frame = useRef<HTMLDivElement>(null)
  return (
    // biome-ignore-start lint/a11y/noNoninteractiveTabindex: an application handles keys
    <div
      ref={frame}
      className={className}
      role="application"
      aria-label={t.drive}
      aria-describedby="figure-words"
      tabIndex={0}
      data-figure
    >
      <FirstPicture />
      {children}
      <FigureHelp target={frame} />
    </div>
    // biome-ignore-end lint/a11y/noNoninteractiveTabindex: as above
  )
}
