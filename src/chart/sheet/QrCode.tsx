import { encode } from 'uqr'

/** Quiet zone that the standard (ISO/IEC 18004) requires, in modules. */
const QUIET = 4

interface Props {
  readonly text: string
  readonly label: string
  readonly className?: string | undefined
}

const codeOf = (text: string) => encode(text, { ecc: 'L', border: 0 })

/** The modules along the edge of the code for a text. */
export const qrSize = (text: string): number => codeOf(text).size

/** Draws a QR code as one path, sharp at any size. */
export function QrCode({ text, label, className }: Props) {
  const { data, size } = codeOf(text)
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  const side = size + 2 * QUIET
  return (
    <svg
      className={className}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="var(--paper)" />
      <path d={path} fill="var(--ink)" />
    </svg>
  )
}
