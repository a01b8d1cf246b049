import type { pointNamesWords } from '../pointNames'
import type { Translated } from '../translated'

export const pointNames: Translated<typeof pointNamesWords> = {
  title: '穴位名称',
  pinyin: '拼音',
  simplified: '简体汉字',
  traditional: '繁体汉字',
  japanese: '日文读音',
  korean: '韩文读音',
  english: '英文含义',
}
