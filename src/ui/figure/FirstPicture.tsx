import { DEFAULT_BODY } from '../../domain/figure/bodies'
import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import styles from './FirstPicture.module.css'

/**
 * A drawing of the body, as large and in the same place as the 3D body on the home view, until that
 * is drawn. The page of a build contains it (scripts/site/firstPicture.ts).
 */
export function FirstPicture() {
  const scene = useViewStore((state) => state.scene)
  const isHome = useViewStore(({ route }) => route.kind === 'home')
  const isDrawn = useSettings(({ body, flat }) => body === DEFAULT_BODY && !flat)
  if (!isHome || !isDrawn || (scene !== 'loading' && scene !== 'ready')) return null
  return (
    <svg className={styles.picture} data-scene={scene} aria-hidden="true">
      <use href="#first-picture" />
    </svg>
  )
}
