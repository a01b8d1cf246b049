import { useEffect, useState } from 'react'
import { BodyFigure } from './BodyFigure'
import { type Figure, loadFigure } from './figure'

interface Props {
  readonly body: string
  readonly codes: readonly string[]
}

/** The sheet's figure; the sheet does without it if it cannot be loaded. */
export default function SheetFigures({ body, codes }: Props) {
  const [figure, setFigure] = useState<Figure>()
  useEffect(() => {
    let current = true
    loadFigure(body).then(
      (loaded) => {
        if (current) setFigure(loaded)
      },
      () => {
        if (current) setFigure(undefined)
      },
    )
    return () => {
      current = false
    }
  }, [body])
  return figure ? <BodyFigure figure={figure} codes={codes} /> : null
}
