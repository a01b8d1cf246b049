import { useMemo } from 'react'
import type { RulerMessages } from '../../domain/ruler/describeStep'
import { handWords } from '../../words/hand'
import { landmarkWords } from '../../words/landmarks'
import { rulerWords } from '../../words/ruler'
import { spanWords } from '../../words/spans'
import { useWords } from '../../words/useWords'

/** What steps are told in, in the language spoken. */
export function useRulerMessages(): RulerMessages {
  const ruler = useWords(rulerWords)
  const hand = useWords(handWords)
  const landmarks = useWords(landmarkWords)
  const spans = useWords(spanWords)
  return useMemo(() => ({ ruler, hand, landmarks, spans }), [ruler, hand, landmarks, spans])
}
