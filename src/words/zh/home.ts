import type { homeWords } from '../home'
import type { Translated } from '../translated'

export const home: Translated<typeof homeWords> = {
  title: '哪里痛？',
  below:
    '在人体上点击疼痛的位置，或在这里选择，即可查看传统上使用哪些穴位、它们在哪里以及如何按压。',
  namePlace: '输入部位名称',
  examples: '腰、小腿、足三里 …',
  guides: '疼痛部位指南',
  points: { other: '{count} 个穴位' },
  care: '调护指南。',
  careBelow: '热敷、按摩、拉伸、锻炼：缓解肌肉酸痛的其他方法，以及目前对它们的了解。',
  honest:
    '指压是一种传统方法，现有证据有限。它可能缓解肌肉酸痛，但不治疗任何疾病。请轻柔按压；出现剧痛或头晕时立即停止；如果症状突然出现、严重或持续不退，请就医。',
}
