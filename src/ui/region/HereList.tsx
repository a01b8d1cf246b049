import type { Side } from '../../domain/schema/code'
import type { TextLookup } from '../../domain/textLookup'
import { useAdvice } from '../../state/useAdvice'
import { useAtlas } from '../atlasContext'
import { PointList } from '../point/PointList'
import { PointRow } from '../point/PointRow'

interface Props {
  readonly codes: readonly string[]
  readonly texts: TextLookup
  readonly side: Side
  readonly title: string
  readonly intro?: string
}

/** Points that lie in a region without being part of its guide. */
export function HereList({ codes, texts, side, title, intro }: Props) {
  const { index } = useAtlas()
  const advise = useAdvice(index)
  const offered = codes.filter((code) => advise(code).verdict !== 'do-not-offer')
  if (offered.length === 0) return null
  return (
    <PointList title={title} {...(intro ? { intro } : {})}>
      {offered.map((code) => (
        <PointRow key={code} code={code} side={side} texts={texts} />
      ))}
    </PointList>
  )
}
