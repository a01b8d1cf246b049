import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfPage {
  /** Points of 1/72 inch. */
  readonly width: number
  readonly height: number
  /** Without spaces: a reader of PDF may see them anywhere. */
  readonly text: string
  /** Left, lower, right and upper edge of all text together. */
  readonly box: readonly [number, number, number, number]
}

/** What a reader of the PDF finds on each of its pages. */
export async function readPdf(bytes: Buffer): Promise<PdfPage[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent()
    const texts = items.flatMap((item) => ('str' in item ? [item] : []))
    const spots = texts.filter(({ str }) => str.trim() !== '')
    pages.push({
      width,
      height,
      text: squeeze(texts.map(({ str }) => str).join('')),
      box: [
        Math.min(...spots.map(({ transform }) => transform[4])),
        Math.min(...spots.map(({ transform }) => transform[5])),
        Math.max(...spots.map(({ transform, width }) => transform[4] + width)),
        Math.max(...spots.map(({ transform, height }) => transform[5] + height)),
      ],
    })
  }
  await pdf.destroy()
  return pages
}

/**
 * Radicals and the letters that look the same. Fonts draw both with one glyph, and Chromium writes
 * the radical; Unicode calls only some of them compatible.
 */
const RADICALS: ReadonlyMap<string, string> = new Map(
  [
    '⺟母',
    '⻄西',
    '⻅见',
    '⻆角',
    '⻉贝',
    '⻋车',
    '⻓长',
    '⻔门',
    '⻘青',
    '⻙韦',
    '⻚页',
    '⻛风',
    '⻜飞',
  ]
    .concat([
      '⻝食',
      '⻢马',
      '⻣骨',
      '⻤鬼',
      '⻥鱼',
      '⻦鸟',
      '⻨麦',
      '⻩黄',
      '⻬齐',
      '⻮齿',
      '⻰龙',
      '⻳龟',
    ])
    .map(([radical = '', letter = '']) => [radical, letter]),
)

/** Text as PDFs give it back: no spaces, no ligatures, no radicals. */
export const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[\u2e80-\u2eff]/g, (sign) => RADICALS.get(sign) ?? sign)
