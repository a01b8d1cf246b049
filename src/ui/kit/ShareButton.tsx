import panelMessages from 'virtual:messages/panel'
import { useState } from 'react'
import { LAYERS, type Route } from '../../domain/route/link'
import { routeName } from '../../domain/route/routeName'
import { useMessages } from '../../messages/messages'
import { report } from '../../models/report'
import { useRouteMessages } from '../../state/routeMessages'
import { useSettings } from '../../state/settings'
import { useLinkTo } from '../../state/useLinkTo'
import { useAtlas } from '../atlasContext'
import styles from './ShareButton.module.css'

interface Props {
  readonly route: Route
  /** Whether the link opens the start screen of a session. */
  readonly session?: true
}

/**
 * Shares a route with the layer of the figure: in the share dialog of the device, else as a copied
 * link, else as text.
 */
export function ShareButton({ route, session }: Props) {
  const atlas = useAtlas()
  const places = useRouteMessages()
  const linkTo = useLinkTo()
  const layer = useSettings((state) => LAYERS.find((each) => state[each]))
  const url = new URL(
    linkTo(route, { ...(session && { session }), ...(layer && { layer }) }),
    document.baseURI,
  ).href
  // The key resets the message that the link was copied.
  return <ShareLink key={url} url={url} title={`${routeName(places, atlas, route)} · Tsubo`} />
}

function ShareLink({ url, title }: { readonly url: string; readonly title: string }) {
  const t = useMessages(panelMessages)
  const [done, setDone] = useState<'copied' | 'by-hand'>()

  const share = async () => {
    const data = { title, url }
    try {
      if (navigator.canShare?.(data)) return await navigator.share(data)
    } catch (error) {
      // The person closed the share dialog.
      if (error instanceof DOMException && error.name === 'AbortError') return
      report(error, 'sharing')
    }
    try {
      await navigator.clipboard.writeText(url)
      setDone('copied')
    } catch (error) {
      report(error, 'clipboard')
      setDone('by-hand')
    }
  }

  return (
    <div className={styles.share} data-print="hide">
      <button
        type="button"
        className={styles.button}
        aria-label={t.share}
        title={t.share}
        onClick={share}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <g fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round">
            <path d="M12 15V4m0 0L8 8m4-4 4 4" strokeLinejoin="round" />
            <path d="M6 12v7h12v-7" strokeLinejoin="round" />
          </g>
        </svg>
      </button>
      <p role="status" className={styles.said}>
        {done === 'copied' && t.copied}
      </p>
      {done === 'by-hand' && (
        <label className={styles.link}>
          {t.toCopy}
          <input readOnly value={url} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </div>
  )
}
