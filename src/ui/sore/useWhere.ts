import handMessages from 'virtual:messages/hand'
import rulerMessages from 'virtual:messages/ruler'
import soreMessages from 'virtual:messages/sore'
import type { LocalCun } from '../../body/cunNear'
import type { Rulers } from '../../body/rulers'
import type { NearPoint } from '../../domain/points/nearMark'
import { describeCun } from '../../domain/ruler/describeCun'
import { describeHand, handGives, isCountedByBone } from '../../domain/ruler/handMeasure'
import type { BodyPart } from '../../domain/schema/code'
import { useMessages } from '../../messages/messages'

/** How a length near a mark is counted; undefined while the rulers are not there. */
export interface Measure extends LocalCun {
  readonly hand: Rulers['hand']
}

/**
 * Returns a function that says where a point lies, seen from a mark: "about 1½ cun (…), below it,
 * towards the midline". A rough measure: to the next half cun.
 */
export function useWhere(): (
  near: NearPoint,
  part: BodyPart | undefined,
  measure: Measure | undefined,
) => string {
  const t = useMessages(soreMessages)
  const ruler = useMessages(rulerMessages)
  const hands = useMessages(handMessages)
  return ({ distance, ways: [first, second] }, part, measure) => {
    const halves = measure && Math.round((distance / measure.unit) * 2)
    if (halves === 0 || !first) return t.rightThere
    const way = second ? t.twoWays({ first: t[first], second: t[second] }) : t[first]
    if (!measure || halves === undefined) return way
    const cun = halves / 2
    const length = describeCun(ruler, cun)
    const fits = part && !isCountedByBone(part) && handGives(cun, measure.unit, measure.hand)
    return fits
      ? t.aboutByHand({ length, hand: describeHand(hands, cun), way })
      : t.about({ length, way })
  }
}
