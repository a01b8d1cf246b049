import type { AtlasIndex } from '../atlas/atlas'
import { useStore } from '../state/store'
import { useAdvice } from '../state/useAdvice'
import { useLit } from '../state/useLit'
import { useOfferedSheet } from '../state/useOfferedSheet'
import { BodyFigure } from './BodyFigure'
import { useFigure } from './useFigure'

/** The flat body with the points of the place, where the 3D one cannot be drawn. */
export default function PlaceFigure({ index }: { index: AtlasIndex }) {
  const body = useStore((state) => state.body)
  const place = useStore((state) => state.place)
  const lit = useLit(index)
  const sheet = useOfferedSheet(index)
  const advise = useAdvice(index)
  const figure = useFigure(body)
  if (!figure) return null
  const codes = place.kind === 'sheet' ? sheet.offered.map((item) => item.code) : [...lit.keys()]
  return (
    <BodyFigure
      figure={figure}
      codes={codes}
      labelOf={(code) => code}
      labelSize={40}
      isLeftOut={(code) => advise(code).verdict === 'do-not-offer'}
    />
  )
}
