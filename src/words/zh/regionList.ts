import type { regionListWords } from '../regionList'
import type { Translated } from '../translated'

export const regionList: Translated<typeof regionListWords> = {
  title: '身体任何部位',
}
