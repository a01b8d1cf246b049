import type { appWords } from '../app'
import type { Translated } from '../translated'

export const app: Translated<typeof appWords> = {
  languageNotThere: '无法加载该语言的文字，请检查网络连接。',
  unknownPlace: '没有这个位置。已显示整个身体。',
  searchNotThere: '无法加载搜索，请检查网络连接后重试。',
  aboutMeUnreadable: '无法读取您填写的个人情况，请重新查看“我的情况”。',
  body: '人体',
  panel: '穴位与部位',
  close: '关闭',
}
