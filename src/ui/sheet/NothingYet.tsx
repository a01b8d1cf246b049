import { Fragment } from 'react'
import { sheetDeskWords } from '../../words/sheetDesk'
import { useWords } from '../../words/useWords'
import { PlaceLink } from '../kit/RouteLink'

/** How points come on to an empty sheet, with links to where they are found. */
export function NothingYet() {
  const t = useWords(sheetDeskWords)
  const links = {
    '{place}': <PlaceLink place={{ kind: 'home' }}>{t.placeThatHurts}</PlaceLink>,
    '{channel}': <PlaceLink place={{ kind: 'channels' }}>{t.channel}</PlaceLink>,
  }
  return (
    <p>
      {t.nothingYet.split(/(\{\w+\})/).map((piece) => (
        <Fragment key={piece}>{links[piece as keyof typeof links] ?? piece}</Fragment>
      ))}
    </p>
  )
}
