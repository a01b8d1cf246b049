import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfPage {
  /** In points of 1/72 inch, as all lengths here. */
  readonly width: number
  readonly height: number
  /** Without spaces, because PDF readers find them anywhere. */
  readonly text: string
  /** Left, lower, right and upper edge of all text. */
  readonly box: readonly [number, number, number, number]
}

/** Reads the size and text of each page of a PDF. */
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
 * Radicals, each with the character of the same shape. Fonts draw both with one glyph, and Chromium
 * writes the radical; NFKC replaces only some of them.
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

/** Normalises text for comparison with a PDF: no spaces, no ligatures, no radicals. */
export const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[\u2e80-\u2eff]/g, (sign) => RADICALS.get(sign) ?? sign)
