import type { safetyWords } from '../safety'
import type { Translated } from '../translated'

export const safety: Translated<typeof safetyWords> = {
  title: '按压之前',
  inShort:
    '这是一种证据有限的传统方法，用于成年人的肌肉酸痛：不是诊断，也不是治疗。出现某些征象须先就医，每个指南都从这些征象开始。怀孕或患有某些疾病时，部分穴位不予列出。',
  understand: '我知道了',
  forMe: '适合我吗？',
}
