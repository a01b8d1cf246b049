/**
 * A WebGL context that draws nothing and accepts everything, for a renderer without a browser.
 *
 * @param programs gets the text of every shader, in the order in which they are compiled
 */
export function fakeContext(programs: string[]): WebGL2RenderingContext {
  const numbers = new Map<string, number>()
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size + 1
    numbers.set(name, number)
    return number
  }
  const answers: Record<string, (...given: never[]) => unknown> = {
    getContextAttributes: () => ({ alpha: true, antialias: true }),
    getShaderPrecisionFormat: () => ({ precision: 23, rangeMin: 127, rangeMax: 127 }),
    getParameter: (name: number) => {
      const asked = [...numbers].find(([, number]) => number === name)?.[0]
      if (asked === 'VERSION') return 'WebGL 2.0'
      return asked === 'SCISSOR_BOX' || asked === 'VIEWPORT' ? [0, 0, 1, 1] : 4096
    },
    getProgramParameter: (_program: object, name: number) =>
      name === numberOf('LINK_STATUS') ? true : 0,
    getShaderParameter: () => true,
    getProgramInfoLog: () => '',
    getShaderInfoLog: () => '',
    getExtension: () => null,
    getSupportedExtensions: () => [],
    isContextLost: () => false,
    shaderSource: (_shader: object, text: string) => programs.push(text),
  }
  return new Proxy({} as WebGL2RenderingContext, {
    get(_, name) {
      if (typeof name === 'symbol') return undefined
      if (/^[A-Z0-9_]+$/.test(name)) return numberOf(name)
      return answers[name] ?? (name.startsWith('create') ? () => ({}) : () => undefined)
    },
  })
}
