import type { aboutMeWords } from '../aboutMe'
import type { Translated } from '../translated'

export const aboutMe: Translated<typeof aboutMeWords> = {
  title: '我的情况',
  tick: '请勾选符合您的情况，不适合您的穴位将在各处略去：人体上、列表中、搜索结果中以及清单上。这里只询问会影响建议的内容，您也可以什么都不填。',
  stays:
    '这些内容只保存在本设备的这个浏览器中，绝不会发送到任何地方，也不会包含在您分享的链接或清单里。',
  oneMoment: '请稍候 …',
  now: '目前',
  vessels: '心脏与血管',
  bones: '骨、关节与脊柱',
  feeling: '感觉',
  cancer: '癌症',
  nothingKept: '没有保存您的任何情况。',
  counted: { other: '已考虑其中 {count} 项。' },
  forget: '全部清除',
  done: '完成',
  where: '在哪里？',
  everywhere: '在您指明部位之前，每个穴位都会先询问。',
  comma: '、',
  leftOut: '不予列出：{names}。',
  stage: '处于哪个阶段？可以不填。',
  ratherNot: '不想说明',
}
