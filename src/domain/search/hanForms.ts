/**
 * Pairs of characters: a traditional or Japanese form, then the simplified form that stands for
 * both in comparisons. The pairs of the point names come from the data (a test holds them
 * together); the others are body words as they are typed in Taiwan, Hong Kong and Japan.
 */
const PAIRS =
  '亀龟亜亚來来俠侠倉仓側侧傷伤僕仆兌兑児儿兒儿內内兩两兪俞凍冻処处劇剧労劳動动勞劳區区単单卻却厭厌厲厉厳严參参啞哑営营嗎吗嘔呕噁恶嚥咽嚨咙嚴严団团囲围図图' +
  '圖图團团塊块塵尘壊坏壓压壞坏壯壮変变夢梦夾夹婦妇媽妈嬰婴孫孙宮宫寫写崑昆崙仑巣巢帯带帳帐帶带広广庫库張张強强彈弹彎弯後后復复徳德徵征悪恶惡恶慮虑懷怀懸悬' +
  '戶户戸户揚扬揮挥損损撃击擊击擴扩攢攒斉齐暈晕暦历會会東东栄荣條条検检極极楽乐榮荣様样樑梁標标樞枢機机橫横權权欠缺歩步歯齿歴历歷历歸归気气氣气沖冲沢泽涙泪' +
  '涜渎淚泪淵渊渓溪減减湧涌満满溝沟溫温滯滞滾滚滿满漿浆潤润澤泽濕湿濼泺瀆渎瀉泻為为無无煙烟熱热燒烧營营爾尔犢犊璣玑環环產产産产疊叠瘂哑瘡疮癒愈癢痒癥症癱瘫' +
  '発发發发盤盘積积穩稳窩窝竅窍竇窦竜龙節节築筑糸丝級级経经結结絡络絲丝絶绝經经続续綜综維维綱纲網网緊紧緒绪緩缓縄绳縫缝縮缩繃绷繞绕聡聪聰聪聴听聽听脈脉脛胫' +
  '脳脑脹胀腎肾腦脑腫肿腳脚腸肠膕腘膚肤膽胆臉脸臓脏臟脏臨临臺台舎舍華华蓋盖蔭荫蔵藏薬药藥药處处虛虚蟲虫術术衛卫衝冲衞卫裏里補补裡里褲裤観观覺觉觸触說说説说' +
  '読读調调護护變变谿溪豊丰豐丰貓猫貞贞貴贵貼贴賓宾質质蹠跖蹺跷車车軟软転转軽轻輒辄輔辅輕轻轉转辺边運运邊边郤郄郷乡鄉乡醫医釐厘釘钉針针鍵键鍼针鍾钟鎖锁鎻锁' +
  '鐘钟長长門门間间関关闆板闕阙關关陰阴険险陽阳際际隠隐險险隱隐雙双難难雲云電电霊灵靈灵靜静韌韧響响頂顶頚颈頜颌頭头頰颊頷颔頸颈額额顎颚顏颜顔颜顖囟顫颤顱颅' +
  '顳颞顴颧風风飛飞養养馬马驟骤髄髓體体髖髋鬍胡鬢鬓鬱郁魚鱼鳩鸠鶴鹤鷄鸡麹曲麺面麼么麽么點点齒齿齦龈龜龟'

const FORMS: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../gu) ?? []).map((pair) => [[...pair][0] ?? '', [...pair][1] ?? '']),
)

/** Writes Han characters in one form: 腎俞, 腎兪 and 肾俞 become the same. */
export const foldHan = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (character) => FORMS.get(character) ?? character)
