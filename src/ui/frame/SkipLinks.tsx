import frameMessages from 'virtual:messages/frame'
import { useMessages } from '../../messages/messages'
import styles from './SkipLinks.module.css'

/** Lets the keyboard skip the header. Buttons, because an address names a route. */
export default function SkipLinks() {
  const t = useMessages(frameMessages)
  const focus = (selector: string) => () =>
    document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
  return (
    <div className={styles.links} data-print="hide">
      <button type="button" onClick={focus('h1')}>
        {t.toList}
      </button>
      <button type="button" onClick={focus('[data-figure]')}>
        {t.toBody}
      </button>
    </div>
  )
}
