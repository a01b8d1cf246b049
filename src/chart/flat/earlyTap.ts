import { type ChartFile, regionsSeen } from '../../body/chartFile'
import type { Atlas } from '../../domain/atlas'
import { onPicture } from '../../domain/figure/onPicture'
import { sideTouched } from '../../domain/figure/sideTouched'
import { takeTap } from '../../state/earlyTap'
import { useViewStore } from '../../state/view'

/** Opens the region that was clicked on the first picture before this figure was there. */
export function answerEarlyTap(atlas: Atlas, regions: ChartFile): void {
  const tap = takeTap()
  if (!tap) return
  // Its drawing is that of this figure, in the same millimetres.
  const shown = document.querySelector<SVGSymbolElement>('#first-picture')?.viewBox.baseVal
  const context = document.createElement('canvas').getContext('2d')
  if (!shown || !context) return
  const [x, y] = onPicture(tap, shown)
  const under = regionsSeen(regions, 'front').findLast(({ path, mirrored }) =>
    context.isPointInPath(new Path2D(path), mirrored ? -x : x, y, 'evenodd'),
  )
  if (under) {
    const { region } = under
    // From the front, the drawing has the body's left on its right, as the body's frame has.
    useViewStore.getState().touch({ region, side: sideTouched(atlas.region(region), x / 1000) })
  }
}
