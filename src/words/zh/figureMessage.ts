import type { figureMessageWords } from '../figureMessage'
import type { Translated } from '../translated'

export const figureMessage: Translated<typeof figureMessageWords> = {
  unsupported: '此处没有三维人体。',
  whyUnsupported:
    '此浏览器不支持绘制三维人体所需的 WebGL 2。平面人体、列表、穴位卡和清单都可以正常使用。',
  failed: '无法加载三维人体。',
  whyFailed: '可能是网络中断。列表、穴位卡和清单仍可使用。',
  tryAgain: '重试',
}
