import frameMessages from 'virtual:messages/frame'
import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import type { AtlasTexts } from '../domain/atlas'
import { buildTextLookup } from '../domain/textLookup'
import { useLanguage, useMessages } from '../messages/messages'
import { useBottomPanel } from '../state/bottomPanel'
import { useSession } from '../state/session'
import { useViewStore } from '../state/view'
import { AboutMe } from '../ui/about-me/AboutMe'
import { AtlasContext, type LoadedAtlas } from '../ui/atlasContext'
import { Header } from '../ui/frame/Header'
import { Notice } from '../ui/frame/Notice'
import styles from './App.module.css'
import { BodyFrame } from './screens/BodyFrame'
import { LazySearch } from './screens/LazySearch'
import { LazySession } from './screens/LazySession'
import { MainPanel } from './screens/MainPanel'
import { useLazyPart } from './screens/useLazyPart'
import { useNeededCodes } from './screens/useNeededCodes'
import { atlasIn, textsIn } from './start/translation'

/** Without it the panel keeps its height. */
const PanelHandle = lazy<() => ReactNode>(() =>
  import('../ui/frame/PanelHandle').catch(() => ({ default: () => null })),
)

/** The whole page: header, body, panel. */
export function App() {
  const t = useMessages(frameMessages)
  const needed = useNeededCodes(atlasIn('en'))
  const rest = useLazyPart([...needed.panel, ...needed.session])
  const loaded = useTranslatedAtlas(rest.ready?.texts)
  const scene = useViewStore((state) => state.scene)
  const session = useSession((state) => state.session !== undefined)
  const height = useBottomPanel((state) => state.height)
  const kind = useViewStore(({ route }) => route.kind)
  return (
    <AtlasContext value={loaded}>
      <div className={styles.app}>
        <Header />
        <main
          className={styles.main}
          data-route={kind}
          data-selected={kind !== 'home'}
          data-session={session}
          data-sheet={height}
        >
          <figure
            className={styles.figure}
            aria-label={t.theBody}
            data-print="hide"
            data-scene={scene}
          >
            <BodyFrame atlas={loaded.atlas} />
            <Notice />
          </figure>
          <section className={styles.panel} aria-label={t.panel}>
            <Suspense fallback={null}>
              <PanelHandle />
            </Suspense>
            {rest.ready?.has(needed.session) && <LazySession />}
            <MainPanel rest={rest} codes={needed.panel} />
          </section>
        </main>
        <AboutMe />
        <LazySearch />
      </div>
    </AtlasContext>
  )
}

/** The atlas in the language that is spoken; without its texts until they have been fetched. */
function useTranslatedAtlas(texts: AtlasTexts | undefined): LoadedAtlas {
  const language = useLanguage()
  return useMemo(
    () => ({
      atlas: atlasIn(language),
      texts: texts && buildTextLookup(textsIn(language, texts)),
    }),
    [language, texts],
  )
}
