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

/** Text as PDFs give it back: no spaces, no ligatures. */
export const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')
