/**
 * Words that name no place, in the languages that the interface does not speak; those of the others
 * stand in their settings. Lower case, without accents.
 */
const WORDS = {
  fr: `les l un une des du de d au aux en et est a pour par sur dans avec sans que qui quoi quel
    quelle quels quelles comment mon ma mes j ai je mal douleur douleurs point points
    pression acupression acupuncture massage masser appuyer presser soulager contre bloque
    bloquee raide tendu tendue noeud noeuds contracture muscle chez quand apres fait font
    calmer soigner`,
  de: `der die das den dem des ein eine einen einem einer und oder ist im in am an auf bei fur
    gegen mit ohne von vom zu zum zur was welche welcher welches wie wo mein meine meinen
    meinem meiner ich habe tut weh schmerz schmerzen punkt punkte druckpunkt druckpunkte
    akupressur akupunktur akupressurpunkt akupressurpunkte akupunkturpunkt akupunkturpunkte
    massage massieren drucken hilft helfen lindern lindert verspannt verspannte verspannter
    verspannung verspannungen krampf muskel muskeln starke`,
  pt: `o a os as um uma uns umas de do da dos das no na nos nas em e para por com sem que qual
    quais como onde meu minha meus minhas dor dores doi ponto pontos pressao acupressao
    acupuntura massagem aliviar tenho estou in doin tenso tensa musculo contratura tensao`,
  it: `il lo i gli un uno una di del della dello dei degli delle a al alla da dal dalla in nel nella sul
    sulla e o con senza che quale quali come dove mio mia miei mie male mal dolore dolori
    punto punti pressione digitopressione agopressione agopuntura massaggio alleviare contro
    rigido rigida teso contrattura muscolo`,
  ru: `в на от для при из и или у меня мой моя что как где какая какие какой боль боли болит болят
    точка точки точку акупрессура акупунктура массаж нажать нажимать снять помогает мышца
    мышцы спазм сильная`,
  vi: `huyet dau bam o cho tri vi diem cua bi toi chua`,
}

/** The same for all scripts without spaces. */
const SIGNS = {
  ja: `のツボ ツボ つぼ の位置 の場所 位置 場所 はどこ どこ 押し方 を押す 押す に効く 効く マッサージ 指圧 経穴
    ですか とは です`,
  ko: `지압 마사지 위치 어디 혈자리 혈 자리 누르는 좋은 방법 경혈 때`,
  zh: `穴位 位置图 位置 准确位置 在哪里 在哪儿 在哪 哪里 哪个 什么 怎么找 怎么按 怎么揉 如何 按摩 按压 按揉 按
    揉 缓解 治疗 指压 取穴 图 吗 呢 怎么办 怎么缓解 怎么 的作用 作用 功效 我的 我 的 好 点 穴`,
}

/** Words for pain there: removed only if they are not part of a name. */
const PAINS = {
  ja: `の痛み が痛い 痛み 痛い の疲れ の疲労 の張り のコリ のこり がこる こり 凝り`,
  ko: `통증 아파요 아픔 아픈 아플때 아플 아프다 결림 뻐근 쑤심 저림 뭉침`,
  zh: `疼痛 酸痛 胀痛 疼 痛 酸 麻 僵硬 抽筋 很 不舒服`,
}

const listed = (texts: Readonly<Record<string, string>>): string[] =>
  Object.values(texts).flatMap((text) => text.trim().split(/\s+/))

export const FOREIGN_FILLERS: readonly string[] = listed(WORDS)
/** The longest first, so that the rest of a sign is not left over. */
export const FILLER_SIGNS: readonly string[] = listed(SIGNS).toSorted((a, b) => b.length - a.length)
export const PAIN_SIGNS: readonly string[] = listed(PAINS).toSorted((a, b) => b.length - a.length)
