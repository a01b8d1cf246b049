import type { finderWords } from '../finder'
import type { Translated } from '../translated'

export const finder: Translated<typeof finderWords> = {
  showOnBody: '在身体上显示',
  stepByStep: '分步查找',
  stepsNotThere: '无法加载步骤。',
  stepsNotThereHere: '无法加载步骤。上面的文字说明仍然有效。',
  stepsOnTheirWay: '正在加载步骤。',
  finding: '分步查找 {code}',
  stepOf: '第 {step} 步，共 {all} 步。',
  previous: '上一步',
  next: '下一步',
  done: '完成',
  close: '关闭',
  whichPlace: '选择其中一处',
  ownHand: '用您自己的手来量',
  handNotThere: '无法加载手的图片。',
}
