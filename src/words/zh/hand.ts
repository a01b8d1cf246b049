import type { handWords } from '../hand'
import type { Translated } from '../translated'

export const hand: Translated<typeof handWords> = {
  fourFingers: '四指并拢的宽度',
  twiceFourFingers: '两次四指并拢的宽度',
  halfThumb: '半个拇指的宽度',
  oneThumb: '一个拇指的宽度',
  oneAndHalfThumbs: '一个拇指再加半个拇指的宽度',
  twoThumbs: '两个拇指的宽度',
  twoAndHalfThumbs: '两个拇指再加半个拇指的宽度',
  fingersAndThumbs: '{fingers}加{thumbs}',
  useYourHand: '用您自己的手来量',
  whatACunIs:
    '寸是您自己身体的一个比例，不是固定的长度。每个人的前臂从肘横纹到腕横纹都是 12 寸，所以手臂长的人，寸也长。',
  oneCun: '1 寸',
  threeCun: '3 寸',
  oneCunIs: '1 寸：',
  threeCunAre: '3 寸：',
  thumbAtJoint: '拇指指间关节处的宽度。',
  middleFinger: '中指屈曲时，中节两端横纹头之间的距离。',
  fourFingersAt: '四指并拢，在中指中间关节处的宽度。',
  whenToUse:
    '能摸到两个体表标志时，请像步骤中那样，把两者之间的距离等分。用手量更快，但较粗略，而且必须用被测量者本人的手。量好之后，再在周围稍微寻找一下。',
  standard: '依据世界卫生组织 2008 年标准，该标准没有用两指测量的方法。',
  picture: '一只手：拇指的宽度和中指中节各为 1 寸，四指并拢为 3 寸。',
}
