import type { Side } from '../atlas/schema/code'
import type { TextLookup } from '../atlas/textLookup'
import { PointList } from './PointList'
import { PointRow } from './PointRow'

interface Props {
  readonly codes: readonly string[]
  readonly texts: TextLookup
  readonly side: Side
  readonly title: string
  readonly intro?: string
}

/** Points that lie in a region without being part of its guide. */
export function HereList({ codes, texts, side, title, intro }: Props) {
  if (codes.length === 0) return null
  return (
    <PointList title={title} {...(intro ? { intro } : {})}>
      {codes.map((code) => (
        <PointRow key={code} code={code} side={side} texts={texts} />
      ))}
    </PointList>
  )
}
