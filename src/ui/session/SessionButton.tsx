import { useEffect } from 'react'
import { isOffered } from '../../domain/safety/verdict'
import type { SheetItem } from '../../domain/sheet/sheet'
import { useSession } from '../../state/session'
import { useAdvice } from '../../state/useAdvice'
import { sessionOfferWords } from '../../words/sessionOffer'
import { useWords } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import styles from './SessionButton.module.css'

/** Begins a guided session with a list's points, if any of them is offered to this person. */
export function SessionButton({ items }: { items: readonly SheetItem[] }) {
  const t = useWords(sessionOfferWords)
  const atlas = useAtlas()
  const advise = useAdvice(atlas)
  const running = useSession(({ session }) => session !== undefined)
  const offer = useSession((state) => state.offer)
  const wanted = useSession((state) => state.wanted)
  const offers = !running && items.some(({ code }) => isOffered(advise(code)))
  useEffect(() => {
    if (wanted && offers) offer(items)
  }, [wanted, offers, offer, items])
  if (!offers) return null
  return (
    <button type="button" className={styles.button} data-print="hide" onClick={() => offer(items)}>
      {t.pressNow}
    </button>
  )
}
