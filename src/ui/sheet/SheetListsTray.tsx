import regionMessages from 'virtual:messages/region'
import sheetMessages from 'virtual:messages/sheet'
import sheetPaperMessages from 'virtual:messages/sheetPaper'
import type { Route } from '../../domain/route/link'
import { MAX_STRENGTH } from '../../domain/route/place'
import { routeName } from '../../domain/route/routeName'
import type { Sheet } from '../../domain/sheet/sheet'
import { useMessages } from '../../messages/messages'
import { useRouteMessages } from '../../state/routeMessages'
import { sheetActions } from '../../state/sheetActions'
import { useAtlas } from '../atlasContext'
import { RouteLink } from '../kit/RouteLink'
import { Section } from '../kit/Section'
import type { MusclesOnSheet } from './muscleFacts'
import styles from './SheetTray.module.css'

interface Props {
  readonly sheet: Sheet
  /** Undefined while they are loading. */
  readonly loaded: MusclesOnSheet | undefined
}

/** Lists the sore places and the muscles of the sheet, to be taken off. */
export function SheetListsTray({ sheet: { places, muscles }, loaded }: Props) {
  const t = useMessages(sheetMessages)
  const paper = useMessages(sheetPaperMessages)
  const names = useRouteMessages()
  const atlas = useAtlas()
  const { removePlace, removeMuscle } = sheetActions
  const nameOf = (id: string) => {
    const known = loaded?.entries.find(({ muscle }) => muscle.id === id)
    if (known) return known.muscle.name
    return loaded && !loaded.failed ? t.unknownMuscle({ id }) : id
  }
  return (
    <>
      {places.length > 0 && (
        <Section heading={t.hurts}>
          <ul className={styles.tray}>
            {places.map(({ region, side, strength }) => {
              const route = { kind: 'region', region, side } as const
              const name = routeName(names, atlas, route)
              return (
                <Row key={region} route={route} name={name} remove={() => removePlace(region)}>
                  {strength === undefined
                    ? name
                    : paper.howMuch({ name, strength, most: MAX_STRENGTH })}
                </Row>
              )
            })}
          </ul>
        </Section>
      )}
      {muscles.length > 0 && (
        <Section heading={t.muscles}>
          <ul className={styles.tray}>
            {muscles.map((id) => (
              <Row
                key={id}
                route={{ kind: 'muscle', muscle: id }}
                name={nameOf(id)}
                remove={() => removeMuscle(id)}
              >
                {nameOf(id)}
              </Row>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

interface RowProps {
  readonly route: Route
  readonly name: string
  readonly remove: () => void
  readonly children: string
}

function Row({ route, name, remove, children }: RowProps) {
  const t = useMessages(regionMessages)
  return (
    <li className={styles.row}>
      <RouteLink route={route} className={styles.link}>
        {children}
      </RouteLink>
      <span className={styles.buttons}>
        <button type="button" aria-label={t.takeAway({ name })} onClick={remove}>
          ✕
        </button>
      </span>
    </li>
  )
}
