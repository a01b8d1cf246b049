import type { aboutWords } from '../about'
import type { Translated } from '../translated'

export const about: Translated<typeof aboutWords> = {
  title: '关于与安全',
  close: '关闭',
  what: 'Tsubo 展示指压穴位的位置以及按压方法。tsubo 就是这样的穴位，这个词的本义是小壶。它介绍一种传统，不能代替诊断，也不能代替治疗。如果您感到担心，请就医。',
  stopTitle: '立即停止',
  stop: '如果感到刺痛或触电样疼痛、麻木、头晕、要晕倒、恶心或气短，视力发生变化，或手指下有强烈搏动，请停止按压。有舒适的酸胀感就够了。之后可能有轻微酸痛；如果酸痛持续不退，说明用力过大。',
  askTitle: '请先咨询医生或助产士',
  pregnancy: '怀孕期间：传统上有几个穴位不用，这些穴位均有说明；',
  clotting: '正在服用抗凝药，患有凝血障碍，或已知、疑似有血栓；',
  bones: '骨质脆弱，患有骨病、关节发炎的关节炎，或有脊柱损伤；',
  heart: '患有癌症、心脏病或血压极高；',
  operation: '手术后不久，或该部位下有植入装置；',
  feeling: '感觉丧失，因为那里的疼痛无法提醒您。',
  never:
    '切勿按压破损、瘀伤、烧伤或感染的皮肤，发热或肿胀处，静脉曲张，新近损伤或肿块。如果发烧或身体不适，请改日再做。',
  knownTitle: '目前的了解',
  evidence:
    '指压的证据有限。试验常发现它能略微减轻疼痛，但按压假穴位的效果往往也差不多。穴位和经络来自传统，没有人证明人体内存在经络。每个指南都说明了已有的研究。',
  careLink: '调护指南',
  careSays: '说明什么是肌肉结节、还有哪些应对方法以及何时就医。',
  licences: '许可',
  licence:
    '代码：MIT。数据与文字：CC BY 4.0。人体由以 CC0 供所有人使用的 MakeHuman 基础网格制作。穴位定位依据世界卫生组织 2008 年的标准，由我们用自己的话写成。',
  packageLicences: '所用软件的许可',
}
