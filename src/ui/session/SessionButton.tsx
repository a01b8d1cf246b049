import panelMessages from 'virtual:messages/panel'
import { codesToPress } from '../../domain/points/litPoints'
import { isOffered } from '../../domain/safety/verdict'
import { itemsOf } from '../../domain/sheet/sheet'
import { useMessages } from '../../messages/messages'
import { useSession } from '../../state/session'
import { useAdvice } from '../../state/useAdvice'
import { useOfferedSheet } from '../../state/useOfferedSheet'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import styles from './SessionButton.module.css'

/** Begins a guided session with the points of the place, if any of them is offered to this person. */
export function SessionButton() {
  const t = useMessages(panelMessages)
  const atlas = useAtlas()
  const advise = useAdvice(atlas)
  const route = useViewStore((state) => state.route)
  const sheet = useOfferedSheet(atlas)
  const running = useSession(({ session }) => session !== undefined)
  const offer = useSession((state) => state.offer)
  const items = route.kind === 'sheet' ? sheet.offered : itemsOf(codesToPress(atlas, route))
  if (running || !items.some(({ code }) => isOffered(advise(code)))) return null
  return (
    <button type="button" className={styles.button} data-print="hide" onClick={() => offer(items)}>
      {t.pressNow}
    </button>
  )
}
