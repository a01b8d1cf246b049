import index from 'virtual:tsubo/index'
import { lazy, type ReactNode, Suspense } from 'react'
import { useBottomSheet } from '../state/bottomPanel'
import { useSession } from '../state/session'
import { useStore } from '../state/view'
import { AboutMe } from '../ui/about-me/AboutMe'
import { AtlasContext } from '../ui/atlasContext'
import { Header } from '../ui/frame/Header'
import { Notice } from '../ui/frame/Notice'
import { appWords } from '../words/app'
import { useWords } from '../words/useWords'
import styles from './App.module.css'
import { BodyFrame } from './screens/BodyFrame'
import { SearchSlot } from './screens/LazySearch'
import { SessionSlot } from './screens/LazySession'
import { PlacePanel } from './screens/MainPanel'
import { useRest } from './screens/useLazyPart'
import { useNeededCodes } from './screens/useNeededCodes'
import { useTranslatedAtlas } from './screens/useTranslatedAtlas'

/** Without it the panel keeps its height. */
const SheetHandle = lazy<() => ReactNode>(() =>
  import('../ui/frame/PanelHandle').catch(() => ({ default: () => null })),
)

/** The whole page: header, body, panel. */
export function App() {
  const t = useWords(appWords)
  const needed = useNeededCodes(index)
  const rest = useRest([...needed.panel, ...needed.session])
  const atlas = useTranslatedAtlas(rest.ready?.texts)
  const scene = useStore((state) => state.scene)
  const session = useSession((state) => state.session !== undefined)
  const height = useBottomSheet((state) => state.height)
  const kind = useStore(({ place }) => place.kind)
  return (
    <AtlasContext value={atlas}>
      <div className={styles.app}>
        <Header />
        <main
          className={styles.main}
          data-place={kind}
          data-selected={kind !== 'home'}
          data-session={session}
          data-sheet={height}
        >
          <figure
            className={styles.figure}
            aria-label={t.body}
            data-print="hide"
            data-scene={scene}
          >
            <BodyFrame index={atlas.index} />
            <Notice />
          </figure>
          <section className={styles.panel} aria-label={t.panel}>
            <Suspense fallback={null}>
              <SheetHandle />
            </Suspense>
            {rest.ready?.has(needed.session) && <SessionSlot />}
            <PlacePanel rest={rest} codes={needed.panel} />
          </section>
        </main>
        <AboutMe />
        <SearchSlot />
      </div>
    </AtlasContext>
  )
}
