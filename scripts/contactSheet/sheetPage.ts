import type { Shot } from './shots'

/** An HTML page with all pictures and their captions, by group. */
export function sheetPage(shots: readonly Shot[]): string {
  const groups = [...new Set(shots.map(({ group }) => group))]
  const sections = groups.map((group) => {
    const figures = shots
      .filter((shot) => shot.group === group)
      .map(
        ({ file, caption }) =>
          `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`,
      )
    return `<section><h2>${group}</h2>\n${figures.join('\n')}\n</section>`
  })
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
<style>
body { font: 15px/1.4 system-ui, sans-serif; margin: 1.5rem; background: #f4f2ee; color: #222 }
figure { display: inline-block; width: 22rem; margin: 0 0.75rem 0.75rem 0 }
img { width: 100%; border: 1px solid #ccc; background: #fff }
</style>
<h1>Contact sheet</h1>
${sections.join('\n')}
</html>
`
}
