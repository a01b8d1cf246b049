import panelMessages from 'virtual:messages/panel'
import { useMemo } from 'react'
import { itemsToPress } from '../../domain/session/itemsToPress'
import { useMessages } from '../../messages/messages'
import { useSession } from '../../state/session'
import { sheetNow, useSheets } from '../../state/sheets'
import { useAdvice } from '../../state/useAdvice'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import styles from './SessionButton.module.css'

/** Opens a session with the points of the route, if any of them is offered to this person. */
export function SessionButton() {
  const t = useMessages(panelMessages)
  const atlas = useAtlas()
  const advise = useAdvice(atlas)
  const route = useViewStore((state) => state.route)
  const { items: listed } = useSheets(sheetNow)
  const running = useSession(({ session }) => session !== undefined)
  const offer = useSession((state) => state.offer)
  const items = useMemo(
    () => itemsToPress(atlas, route, listed, advise),
    [atlas, route, listed, advise],
  )
  if (running || items.length === 0) return null
  return (
    <button type="button" className={styles.button} data-print="hide" onClick={() => offer(items)}>
      {t.pressNow}
    </button>
  )
}
