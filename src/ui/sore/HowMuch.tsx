import soreMessages from 'virtual:messages/sore'
import { type MouseEvent, useId } from 'react'
import { withStrength } from '../../domain/route/editPlaces'
import { placesOf, type Route } from '../../domain/route/link'
import { MAX_STRENGTH, type SorePlace } from '../../domain/route/place'
import { routeName } from '../../domain/route/routeName'
import { useMessages } from '../../messages/messages'
import { useRouteMessages } from '../../state/routeMessages'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import { Fold } from '../kit/Fold'
import { openRedFlags } from '../safety/RedFlagBox'
import styles from './HowMuch.module.css'

interface Props {
  readonly route: Extract<Route, { kind: 'region' }>
}

/** From here on, pain is called severe, and the signs of an emergency are pointed out. */
const VERY_STRONG = 8
const STRENGTHS = Array.from({ length: MAX_STRENGTH + 1 }, (_, strength) => strength)

/** Asks, folded, how much each place hurts. Nobody needs to answer. */
export function HowMuch({ route }: Props) {
  const t = useMessages(soreMessages)
  const places = placesOf(route)
  const isVeryStrong = places.some(({ strength = 0 }) => strength >= VERY_STRONG)
  return (
    <div data-print="hide">
      <Fold heading={t.howMuch} className={styles.answers}>
        <p className={styles.quiet}>{t.scale}</p>
        {places.map((place) => (
          <Strength key={place.region} route={route} place={place} />
        ))}
        {places.length > 1 && <p className={styles.quiet}>{t.strongerFirst}</p>}
      </Fold>
      <div role="status">
        {isVeryStrong && (
          <button type="button" className={styles.warning} onClick={openRedFlags}>
            {t.veryStrong}
          </button>
        )}
      </div>
    </div>
  )
}

function Strength({ route, place }: Props & { readonly place: SorePlace }) {
  const t = useMessages(soreMessages)
  const names = useRouteMessages()
  const atlas = useAtlas()
  const group = useId()
  const { region, side, strength } = place
  const name = routeName(names, atlas, { kind: 'region', region, side })
  const say = (to: number | undefined) =>
    useViewStore.getState().goTo(withStrength(route, region, to))
  const takeBack = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // The button goes, and the focus stays with the question.
    currentTarget.closest('fieldset')?.querySelector('input')?.focus()
    say(undefined)
  }
  return (
    <fieldset className={styles.strength}>
      <legend>{name}</legend>
      <div className={styles.choices}>
        {STRENGTHS.map((each) => (
          <label key={each} className={styles.choice}>
            <input
              type="radio"
              name={group}
              checked={strength === each}
              onChange={() => say(each)}
            />
            <span>{each}</span>
          </label>
        ))}
      </div>
      {strength !== undefined && (
        <button type="button" aria-label={t.takeBackOf({ name })} onClick={takeBack}>
          {t.takeBack}
        </button>
      )}
    </fieldset>
  )
}
