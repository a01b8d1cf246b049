import { Fragment } from 'react'
import { sheetDeskWords } from '../../words/sheetDesk'
import { useWords } from '../../words/useWords'
import { RouteLink } from '../kit/RouteLink'

/** How points come on to an empty sheet, with links to where they are found. */
export function NothingYet() {
  const t = useWords(sheetDeskWords)
  const links = {
    '{place}': <RouteLink route={{ kind: 'home' }}>{t.placeThatHurts}</RouteLink>,
    '{channel}': <RouteLink route={{ kind: 'channels' }}>{t.channel}</RouteLink>,
  }
  return (
    <p>
      {t.nothingYet.split(/(\{\w+\})/).map((piece) => (
        <Fragment key={piece}>{links[piece as keyof typeof links] ?? piece}</Fragment>
      ))}
    </p>
  )
}
