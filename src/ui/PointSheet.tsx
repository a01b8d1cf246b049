import { type ReactNode, useEffect } from 'react'
import type { SheetItem } from '../atlas/sheet'
import { useSheets } from '../state/sheets'
import { useStore } from '../state/store'
import { useOfferedSheet } from '../state/useOfferedSheet'
import { useAtlas, useTexts } from './atlasContext'
import { OfferedSheet } from './OfferedSheet'
import { PanelHeading } from './PanelHeading'
import { PlaceLink } from './PlaceLink'
import styles from './PointSheet.module.css'
import { ShareSheet } from './ShareSheet'
import { SheetCautions } from './SheetCautions'
import { SheetLeftOut } from './SheetLeftOut'
import { SheetPoints } from './SheetPoints'
import { SheetSafety } from './SheetSafety'
import { SessionButton } from './session/SessionButton'

interface Props {
  /** The codes of a link that somebody sent. */
  readonly offered?: readonly SheetItem[]
  /** Draws the chosen points on the body. */
  readonly figures: (codes: readonly string[]) => ReactNode
}

/** The chosen points, as they print. */
export function PointSheet({ offered = [], figures }: Props) {
  const { index } = useAtlas()
  const texts = useTexts()
  const parted = useOfferedSheet(index)
  const sheet = parted.offered.map((item) => item.code)
  const leftOut = parted.leftOut.map((item) => item.code)
  const addToSheet = useSheets((state) => state.addCodes)
  const clearSheet = useSheets((state) => state.clear)
  const goTo = useStore((state) => state.goTo)
  const pressable = (code: string) =>
    index.points.some((point) => point.code === code && point.selfPress !== 'never')
  const fromLink = offered.map((item) => item.code).filter(pressable)
  const takeLink = offered.length > 0 && sheet.length === 0
  const lacking = fromLink.filter((code) => !sheet.includes(code) && !leftOut.includes(code))

  // A link's list is the sheet of a person who has none yet.
  useEffect(() => {
    if (!takeLink) return
    addToSheet(fromLink)
    goTo({ kind: 'sheet' })
  })

  return (
    <>
      <PanelHeading>Point sheet</PanelHeading>
      <OfferedSheet codes={lacking} all={fromLink} />
      <SheetLeftOut codes={leftOut} />
      {sheet.length === 0 ? (
        <p>
          Nothing on it yet. Open a <PlaceLink place={{ kind: 'home' }}>place that hurts</PlaceLink>{' '}
          or a <PlaceLink place={{ kind: 'channels' }}>channel</PlaceLink> and add points; here they
          become a page to print.
        </p>
      ) : (
        <>
          <div className={styles.actions} data-print="hide">
            <SessionButton items={parted.offered} />
            <button type="button" className={styles.print} onClick={() => window.print()}>
              Print
            </button>
            <ShareSheet codes={sheet} />
            <button type="button" onClick={clearSheet}>
              Clear all
            </button>
          </div>
          <article className={styles.sheet} aria-label="Sheet to print">
            <p className={styles.date}>
              Tsubo,{' '}
              {new Date().toLocaleDateString('en-GB', {
                day: 'numeric',
                month: 'long',
                year: 'numeric',
              })}
            </p>
            <div className={styles.figures}>{figures(sheet)}</div>
            <SheetPoints codes={sheet} texts={texts} />
            <SheetCautions codes={sheet} texts={texts} />
            <SheetSafety codes={sheet} texts={texts} />
          </article>
        </>
      )}
    </>
  )
}
