import { BodyFigure } from './BodyFigure'
import { useFigure } from './useFigure'

interface Props {
  readonly body: string
  readonly codes: readonly string[]
}

/** The sheet's figure, numbered like its list; the sheet does without it if it cannot be loaded. */
export default function SheetFigures({ body, codes }: Props) {
  const figure = useFigure(body)
  if (!figure) return null
  return (
    <BodyFigure
      figure={figure}
      codes={codes}
      labelOf={(code) => String(codes.indexOf(code) + 1)}
      labelSize={58}
    />
  )
}
