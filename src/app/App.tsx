import index from 'virtual:tsubo/index'
import { lazy, type ReactNode, Suspense } from 'react'
import { useBottomSheet } from '../state/bottomSheet'
import { useSession } from '../state/session'
import { useStore } from '../state/store'
import { AboutMe } from '../ui/AboutMe'
import { AtlasContext } from '../ui/atlasContext'
import { Header } from '../ui/Header'
import { Notice } from '../ui/Notice'
import { appWords } from '../words/app'
import { useWords } from '../words/useWords'
import styles from './App.module.css'
import { BodyFrame } from './BodyFrame'
import { PlacePanel } from './PlacePanel'
import { SearchSlot } from './SearchSlot'
import { SessionSlot } from './SessionSlot'
import { useNeededCodes } from './useNeededCodes'
import { useRest } from './useRest'
import { useTranslatedAtlas } from './useTranslatedAtlas'

/** Without it the panel keeps its height. */
const SheetHandle = lazy<() => ReactNode>(() =>
  import('../ui/SheetHandle').catch(() => ({ default: () => null })),
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
