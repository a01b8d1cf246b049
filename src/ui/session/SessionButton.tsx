import panelMessages from 'virtual:messages/panel'
import { useMemo } from 'react'
import { wholeMinutes } from '../../domain/session/describeSession'
import { itemsToPress, suitsSession } from '../../domain/session/itemsToPress'
import { planSession, USUAL_WISHES } from '../../domain/session/session'
import { useMessages } from '../../messages/messages'
import { useSession } from '../../state/session'
import { sheetNow, useSheets } from '../../state/sheets'
import { useAdvice } from '../../state/useAdvice'
import { useViewStore } from '../../state/view'
import { useAtlas, useTexts } from '../atlasContext'
import styles from './SessionButton.module.css'
import { useSessionRules } from './sessionRules'

/** Opens a session with the points of the route, if any of them is offered to this person. */
export function SessionButton() {
  const t = useMessages(panelMessages)
  const atlas = useAtlas()
  const texts = useTexts()
  const advise = useAdvice(atlas)
  const rules = useSessionRules()
  const route = useViewStore((state) => state.route)
  const { items: listed } = useSheets(sheetNow)
  const running = useSession(({ session }) => session !== undefined)
  const offer = useSession((state) => state.offer)
  const items = useMemo(
    () => (suitsSession(atlas, route) ? itemsToPress(atlas, route, listed, advise) : []),
    [atlas, route, listed, advise],
  )
  const { seconds } = useMemo(
    () => planSession({ ...USUAL_WISHES, items }, atlas, texts, rules),
    [items, atlas, texts, rules],
  )
  if (running || items.length === 0) return null
  return (
    <button type="button" className={styles.button} data-print="hide" onClick={() => offer(items)}>
      {t.startSession({ minutes: wholeMinutes(seconds) })}
    </button>
  )
}
