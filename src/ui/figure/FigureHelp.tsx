import figureHelpMessages from 'virtual:messages/figureHelp'
import { type RefObject, useState } from 'react'
import type { RegionNode } from '../../body/regionNeighbours'
import type { Route } from '../../domain/route/link'
import { useLanguage, useMessages } from '../../messages/messages'
import { LoadState } from '../../models/LoadState'
import { lazyPart } from '../../models/lazyPart'
import { models } from '../../models/models'
import { useModel } from '../../models/useModel'
import { useSettings } from '../../state/settings'
import { useLit } from '../../state/useLit'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import { useShortcuts } from '../frame/shortcuts'
import styles from './FigureHelp.module.css'
import { useFigureKeys } from './useFigureKeys'
import { useSceneWords } from './useSceneWords'

const ShortcutsDialog = lazyPart('shortcuts', () => import('./ShortcutsDialog'), {
  floating: true,
})

const NONE: readonly RegionNode[] = []

/** Makes the figure accessible: keyboard navigation, a description, and the list of shortcuts. */
export default function FigureHelp({ target }: { target: RefObject<HTMLElement | null> }) {
  const atlas = useAtlas()
  const lit = useLit(atlas)
  const neighbours = useModel(models.neighbours)
  const nodes = neighbours.value ?? NONE
  const t = useMessages(figureHelpMessages)
  const english = useLanguage() === 'en'
  const { sentences, location } = useSceneWords(nodes, lit)
  const route = useViewStore((state) => state.route)
  const body = useSettings((state) => state.body)
  const lines = useModel(models.lines(body), false)
  const [said, setSaid] = useState<{ readonly words: string; readonly at: Route }>()
  const [keys, setKeys] = useState(false)
  useFigureKeys(target, { atlas, nodes, lit, say: (words) => setSaid({ words, at: route }) })

  useShortcuts('anywhere', { '?': () => setKeys(true) })

  return (
    <>
      <p id="figure-words" className={styles.unseen} role="status">
        {/* A new route is described in full; screen readers announce this after its heading. */}
        {(said?.at === route && said.words) ||
          sentences.map((sentence) => (
            <span key={sentence} lang={!english && sentence === location ? 'en' : undefined}>
              {sentence}{' '}
            </span>
          ))}
      </p>
      <p id="figure-keys" className={styles.keys} aria-hidden="true">
        {t.keys({ key: (name) => <kbd>{name}</kbd> })}
      </p>
      {neighbours.error && <LoadState failed what={t.neighboursNotThere} floating />}
      {lines.error && <LoadState failed what={t.linesNotThere} floating />}
      {keys && <ShortcutsDialog onClose={() => setKeys(false)} />}
    </>
  )
}
