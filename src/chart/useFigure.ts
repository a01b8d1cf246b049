import { useEffect, useState } from 'react'
import { type Figure, loadFigure } from './figure'

/** The figure of a body; undefined while it loads, and for good if it cannot be loaded. */
export function useFigure(body: string): Figure | undefined {
  const [figure, setFigure] = useState<Figure>()
  useEffect(() => {
    let current = true
    const show = (loaded: Figure | undefined) => {
      if (current) setFigure(loaded)
    }
    loadFigure(body).then(show, () => show(undefined))
    return () => {
      current = false
    }
  }, [body])
  return figure
}
