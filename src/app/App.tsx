import frameMessages from 'virtual:messages/frame'
import { useMemo } from 'react'
import type { Atlas, AtlasTexts } from '../domain/atlas'
import { buildTextLookup } from '../domain/textLookup'
import { useLanguage, useMessages } from '../messages/messages'
import { lazyPart } from '../models/lazyPart'
import { useBottomPanel } from '../state/bottomPanel'
import { isUnderWay, useSession } from '../state/session'
import { useViewStore } from '../state/view'
import { AtlasContext, type LoadedAtlas } from '../ui/atlasContext'
import { Header } from '../ui/frame/Header'
import { Notice } from '../ui/frame/Notice'
import styles from './App.module.css'
import { BodyFrame } from './screens/BodyFrame'
import { LazySession } from './screens/LazySession'
import { MainPanel } from './screens/MainPanel'
import { useAtlasTexts } from './screens/useAtlasTexts'
import { useMuscles } from './screens/useMuscles'
import { useNeededCodes } from './screens/useNeededCodes'
import { atlasIn, textsIn } from './start/translation'

/** In the same chunk as the quiet parts of the page; reports if that chunk could not be loaded. */
const Overlays = lazyPart('overlays', () => import('./screens/Overlays'), {
  floating: true,
  inFirstView: true,
})
const SkipLinks = lazyPart('skip links', () => import('../ui/frame/SkipLinks'), { quiet: true })
const PanelHandle = lazyPart('panel handle', () => import('../ui/frame/PanelHandle'), {
  quiet: true,
})

/** The whole page: header, body, panel. */
export function App() {
  const t = useMessages(frameMessages)
  const withMuscles = useMuscles()
  const needed = useNeededCodes(useMemo(() => withMuscles(atlasIn('en')), [withMuscles]))
  const loaded = useAtlasTexts([...needed.panel, ...needed.session])
  const atlas = useTranslatedAtlas(loaded.texts, withMuscles)
  const scene = useViewStore((state) => state.scene)
  const session = useSession(isUnderWay)
  const height = useBottomPanel((state) => state.height)
  const kind = useViewStore(({ route }) => route.kind)
  return (
    <AtlasContext value={atlas}>
      <div className={styles.app}>
        <SkipLinks />
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
            <BodyFrame atlas={atlas.atlas} />
            <Notice />
          </figure>
          <section className={styles.panel} aria-label={t.panel}>
            <PanelHandle />
            {loaded.has(needed.session) && <LazySession />}
            <MainPanel loaded={loaded} codes={needed.panel} />
          </section>
        </main>
        <Overlays />
      </div>
    </AtlasContext>
  )
}

/** The atlas in the active language; its texts are undefined until they are loaded. */
function useTranslatedAtlas(
  texts: AtlasTexts | undefined,
  withMuscles: (atlas: Atlas) => Atlas,
): LoadedAtlas {
  const language = useLanguage()
  return useMemo(
    () => ({
      atlas: withMuscles(atlasIn(language)),
      texts: texts && buildTextLookup(textsIn(language, texts)),
    }),
    [language, texts, withMuscles],
  )
}
