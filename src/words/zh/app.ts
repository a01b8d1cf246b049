import type { appWords } from '../app'
import type { Translated } from '../translated'

export const app: Translated<typeof appWords> = {
  languageNotThere: '无法加载该语言的文字，请检查网络连接。',
  unknownPlace: '没有这个位置。已显示整个身体。',
  searchNotThere: '无法加载搜索，请检查网络连接后重试。',
  aboutMeUnreadable: '无法读取您填写的个人情况，请重新查看“我的情况”。',
  unreadable: '浏览器以前保存的部分内容无法读取，已另存一份副本。',
  notStored:
    '浏览器的存储空间已满或被禁用：您现在的选择和填写的内容在关闭页面后会丢失。要保留清单，请将其存为文件。',
  body: '人体',
  panel: '穴位与部位',
  close: '关闭',
}
