import type { foundWords } from '../found'
import type { Translated } from '../translated'

export const found: Translated<typeof foundWords> = {
  danger: '您输入的情况可能是急症。如正在发生，请立即求助。',
  runs: '经络走向：{direction}',
  liesOn: '{code} 位于此处',
  ofPart: '该部位的全部穴位：{part}',
  ofRole: '该类特定穴的全部穴位：{role}',
  pointsOf: '{place}穴位',
  inEnglish: '英文：{name}',
  peopleSay: '俗称：{name}',
  covers: '包括：{region}',
  simplified: '简体：{name}',
  japanese: '日文：{name}',
  korean: '韩文：{name}',
  alias: '又称 {name}',
  book: '其他书中：{name}',
  nearly: '写法相近：{name}',
  bladderOlder: '旧编号书籍中的膀胱经 {number}。',
  bladderOlderWhy: '旧编号书籍中的膀胱经 {number}。{why}',
  bladderToday: '如今的膀胱经 {number}（世界卫生组织）。',
  bladderBoth:
    '膀胱经有两套编号。如今膀胱经 {number} 是 {today}；在较早的书中（其中许多讲指压），它指现在的 {older}。',
}
