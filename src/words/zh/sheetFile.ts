import type { sheetFileWords } from '../sheetFile'
import type { Translated } from '../translated'

export const sheetFile: Translated<typeof sheetFileWords> = {
  notReadable: '无法读取该文件。',
  tooLarge: '作为清单，它太大了。',
  notJson: '它不是 JSON 文件。',
  notSheet: '它不是穴位清单。',
  newer: '它由更新版本的 Tsubo 生成。',
  wrongVersion: '它的版本号缺失或有误。',
  unknownPart: '它含有我们不认识的部分：“{part}”。',
  noPoints: '它缺少穴位列表。',
  tooMany: '它的穴位超过 {most} 个。',
  twice: '它重复列出了同一个穴位。',
  notText: '它的“{part}”不是文字。',
  tooLong: '它的“{part}”太长。',
  unreadable: '它有一个穴位无法读取。',
  noCode: '它有一个穴位没有代码。',
  notOffered: '“{code}”不是本图谱提供的穴位。',
  noSide: '其中一个穴位缺少侧别：both（双侧）、left（左）或 right（右）。',
}
