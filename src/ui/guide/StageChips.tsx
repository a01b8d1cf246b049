import partsMessages from 'virtual:messages/parts'
import regionMessages from 'virtual:messages/region'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMessages } from '../../messages/messages'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import styles from './StageChips.module.css'

/** The first code and the number of the others. */
const inShort = ([first, ...others]: readonly string[]): string =>
  others.length > 0 ? `${first} +${others.length}` : `${first}`

/** Buttons at the edge of the figure that show the points elsewhere on the body, and return. */
export function StageChips({ codes }: { readonly codes: readonly string[] }) {
  const t = useMessages(regionMessages)
  const parts = useMessages(partsMessages)
  const atlas = useAtlas()
  const shown = useViewStore((state) => state.elsewhere)
  const [edge, setEdge] = useState<Element | null>(null)
  useEffect(() => setEdge(document.querySelector('[data-stage-edge]')), [])
  const partOf = (code: string) => atlas.point(code)?.part
  const ofParts = [...new Set(codes.flatMap((code) => partOf(code) ?? []))].map((part) => ({
    part,
    own: codes.filter((code) => partOf(code) === part),
  }))
  if (!edge || ofParts.length === 0) return null
  return createPortal(
    <ul className={styles.chips} aria-label={t.elsewhere}>
      {ofParts.map(({ part, own }) => {
        const isShown = shown?.join() === own.join()
        return (
          <li key={part} data-over-body>
            <button
              type="button"
              className={styles.chip}
              aria-pressed={isShown}
              title={isShown ? t.backToPlace : t.showElsewhere}
              onClick={() => useViewStore.getState().showElsewhere(isShown ? undefined : own)}
            >
              {parts[part]} <strong translate="no">{inShort(own)}</strong>{' '}
              <span aria-hidden="true">{isShown ? '×' : '→'}</span>
            </button>
          </li>
        )
      })}
    </ul>,
    edge,
  )
}
