import adviceMessages from 'virtual:messages/advice'
import sheetMessages from 'virtual:messages/sheet'
import sheetPaperMessages from 'virtual:messages/sheetPaper'
import { useDeferredValue, useMemo, useState } from 'react'
import { formatLink } from '../../domain/route/link'
import { routeName } from '../../domain/route/routeName'
import { listsNothing } from '../../domain/sheet/editSheet'
import { EMPTY_SHEET, type SheetLists } from '../../domain/sheet/sheet'
import { tagOf } from '../../messages/languages'
import { useLanguage, useMessages } from '../../messages/messages'
import { LoadState } from '../../models/LoadState'
import { report } from '../../models/report'
import { useRouteMessages } from '../../state/routeMessages'
import { useSettings } from '../../state/settings'
import { sheetActions } from '../../state/sheetActions'
import { useSheetPrint } from '../../state/sheetPrint'
import { sheetNow, useSheets } from '../../state/sheets'
import { useAdvice } from '../../state/useAdvice'
import { useOfferedSheet } from '../../state/useOfferedSheet'
import { useViewStore } from '../../state/view'
import { useAtlas, useTexts } from '../atlasContext'
import { PanelHeading } from '../kit/PanelHeading'
import { RouteLink } from '../kit/RouteLink'
import { whyLeftOut } from '../safety/describeAdvice'
import { SheetLeftOut } from '../safety/SheetSafety'
import { SessionButton } from '../session/SessionButton'
import type { Drawing } from './drawing'
import { LinkedSheet } from './LinkedSheet'
import { PresetPicker } from './PresetPicker'
import { PrintForm } from './PrintForm'
import { SaveToKeep, SheetFiles } from './SheetFiles'
import { SheetLibraryBar } from './SheetLibraryBar'
import { SheetListsTray } from './SheetListsTray'
import styles from './SheetPage.module.css'
import { SheetPreview } from './SheetPreview'
import { SheetTray } from './SheetTray'
import { SheetWordsForm } from './SheetWordsForm'
import { sheetEntries, titleOfSheet } from './sheetFacts'
import { UndoButton } from './UndoButton'
import { useMusclesOnSheet } from './useMusclesOnSheet'

interface Props {
  /** What a shared link lists; nothing on the person's own sheet. */
  readonly linked: Partial<SheetLists>
  /** Draws body and QR code; undefined while the body loads. */
  readonly drawing: Drawing | undefined
  /** The part of the drawings that could not be loaded. */
  readonly lacking?: 'figures' | 'measures' | undefined
}

const TODAY = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** Shows the sheet: its points, its texts, and its pages as they will print. */
export function SheetPage({ linked, drawing, lacking }: Props) {
  const t = useMessages(sheetMessages)
  const paperWords = useMessages(sheetPaperMessages)
  const reasons = useMessages(adviceMessages)
  const names = useRouteMessages()
  const spoken = useLanguage()
  const atlas = useAtlas()
  const texts = useTexts()
  const sheet = useSheets(sheetNow)
  const { offered, leftOut } = useOfferedSheet(atlas)
  const advise = useAdvice(atlas)
  const language = useSettings((state) => state.language)
  const body = useSettings((state) => state.body)
  const { paper, layout, weeks, from } = useSheetPrint()
  const today = new Date().toLocaleDateString(tagOf(spoken), TODAY)
  const addressOf = (lists: SheetLists) =>
    new URL(
      `#${formatLink({ route: { kind: 'sheet', ...lists }, body, ...(language && { language }) })}`,
      document.baseURI,
    ).href
  const { places } = sheet
  const lists = { items: offered, places, muscles: sheet.muscles }
  const title = titleOfSheet(paperWords, atlas, sheet.name, lists)
  const address = addressOf(lists)
  // On paper the code stays as coarse as that of the points alone, so that any phone can read it.
  const short = addressOf({ ...EMPTY_SHEET, items: offered })
  const isCoarse = !drawing || drawing.qrSize(address) <= drawing.qrSize(short)
  const printed = isCoarse || offered.length === 0 ? address : short

  // While texts of points or muscles are loading, there is nothing to print.
  const muscles = useMusclesOnSheet(sheet.muscles)
  const complete = offered.every(({ code }) => texts.point(code))
  const content = useMemo(
    () =>
      drawing && complete && muscles
        ? {
            t: paperWords,
            atlas,
            texts,
            sheet,
            title,
            today,
            entries: sheetEntries(atlas, texts, offered, advise),
            leftOut: leftOut.map(({ code }) => `${code}: ${whyLeftOut(reasons, advise(code))}`),
            hurts: places.map(({ region, side, strength }) => ({
              name: routeName(names, atlas, { kind: 'region', region, side }),
              strength,
            })),
            muscles,
            address: printed,
            drawing,
            choices: { paper, layout, weeks, from: from.trim() },
          }
        : undefined,
    [
      paperWords,
      reasons,
      atlas,
      texts,
      sheet,
      title,
      today,
      offered,
      leftOut,
      advise,
      places,
      names,
      muscles,
      printed,
      drawing,
      complete,
      paper,
      layout,
      weeks,
      from,
    ],
  )
  // Rendering many pages is slow: typing and clicks have priority.
  const shown = useDeferredValue(content)
  const ready = shown !== undefined && shown === content

  const [full, setFull] = useState(false)
  const isEmpty = listsNothing(lists)
  return (
    <div className={styles.page} data-full={full}>
      <div className={styles.head} data-print="hide">
        <PanelHeading>{t.heading}</PanelHeading>
        <LinkedSheet linked={linked} />
        <SheetLeftOut codes={leftOut.map(({ code }) => code)} />
        {isEmpty ? <NothingYet /> : <SheetActions address={address} ready={ready} />}
      </div>
      {!isEmpty && (
        <div className={styles.preview}>
          {!ready && (
            <p className={styles.progress} role="status" data-print="hide">
              {t.preparing}
            </p>
          )}
          {lacking && (
            <LoadState
              failed
              what={lacking === 'figures' ? t.figuresNotThere : t.measuresNotThere}
            />
          )}
          {muscles?.failed && <LoadState failed what={paperWords.musclesNotThere} />}
          {shown && <SheetPreview content={shown} full={full} />}
          <button
            type="button"
            className={styles.size}
            data-print="hide"
            aria-pressed={full}
            onClick={() => setFull(!full)}
          >
            {t.realSize}
          </button>
        </div>
      )}
      <div className={styles.desk} data-print="hide">
        <SheetTray items={offered} />
        <SheetListsTray sheet={sheet} loaded={muscles} />
        <UndoButton />
        <SheetLibraryBar />
        {isEmpty && <PresetPicker />}
        {!isEmpty && (
          <>
            <SheetWordsForm sheet={sheet} title={title} today={today} />
            <details className={styles.fold}>
              <summary>{t.paperAndLayout}</summary>
              <PrintForm count={offered.length} />
            </details>
          </>
        )}
        {!listsNothing(sheet) && <SaveToKeep />}
        <details className={styles.fold}>
          <summary>{t.otherSheets}</summary>
          <div className={styles.folded}>
            {!isEmpty && <PresetPicker />}
            <SheetFiles sheet={sheet} title={title} />
          </div>
        </details>
      </div>
    </div>
  )
}

/** Explains how to add points to an empty sheet, with links to where they are. */
function NothingYet() {
  const t = useMessages(sheetMessages)
  return (
    <p>
      {t.nothingYet({
        place: (text) => <RouteLink route={{ kind: 'home' }}>{text}</RouteLink>,
        channel: (text) => <RouteLink route={{ kind: 'channels' }}>{text}</RouteLink>,
      })}
    </p>
  )
}

interface SheetActionsProps {
  readonly address: string
  /** Whether the pages show the current content of the sheet. */
  readonly ready: boolean
}

/** Shows the actions of a sheet: press its points, print it, copy its link, clear it. */
function SheetActions({ address, ready }: SheetActionsProps) {
  const t = useMessages(sheetMessages)
  const notify = useViewStore((state) => state.notify)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      notify(t.linkCopied)
    } catch (error) {
      report(error, 'clipboard')
      notify(t.copyThis({ address }))
    }
  }
  return (
    <div className={styles.actions}>
      <SessionButton />
      <button
        type="button"
        className={styles.print}
        disabled={!ready}
        onClick={() => window.print()}
      >
        {t.print}
      </button>
      <button type="button" onClick={copy}>
        {t.copyLink}
      </button>
      <button type="button" onClick={sheetActions.clear}>
        {t.clearAll}
      </button>
    </div>
  )
}
