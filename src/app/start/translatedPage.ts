/**
 * Lets React go on in a page that the browser translates. Translators put each text into `font`
 * elements, or such elements in the place of the text node, which React then cannot remove or
 * insert before, and whose changes nobody sees.
 * See https://github.com/facebook/react/issues/11538.
 */
export function surviveTranslation(): void {
  /** What stands for a text node of React's that is no longer in the page. */
  const standIns = new WeakMap<Node, Element>()
  const observer = new MutationObserver((records) => {
    for (const {
      type,
      target,
      removedNodes,
      addedNodes,
      previousSibling,
      nextSibling,
    } of records) {
      if (type === 'characterData') putBack(target)
      else if (removedNodes[0] instanceof Text && !removedNodes[0].parentNode) {
        const standIn = [...addedNodes, previousSibling, nextSibling].find(isFont)
        if (!standIn) continue
        standIns.set(removedNodes[0], standIn)
        observer.observe(removedNodes[0], { characterData: true })
      }
    }
  })
  observer.observe(document.body, { childList: true, subtree: true })

  /** Shows a text again that React has changed; it may be translated anew. */
  function putBack(text: Node): void {
    const standIn = standIns.get(text)
    standIns.delete(text)
    if (standIn?.isConnected && text instanceof Text) standIn.replaceWith(text)
  }

  /** The child of a parent that shows a node: the node, or what a translator made of it. */
  function childFor(parent: Node, node: Node): Node | undefined {
    let child = standIns.get(node) ?? node
    while (isFont(child.parentNode) && child.parentNode !== parent) child = child.parentNode
    return child.parentNode === parent ? child : undefined
  }

  const { removeChild, insertBefore, appendChild } = Node.prototype
  Object.assign(Node.prototype, {
    removeChild(this: Node, node: Node): Node {
      const child = childFor(this, node)
      // Nothing shows it any more, so there is nothing to remove.
      if (child) removeChild.call(this, child)
      return node
    },
    insertBefore(this: Node, node: Node, before: Node | null): Node {
      standIns.get(node)?.remove()
      standIns.delete(node)
      return insertBefore.call(this, node, (before && childFor(this, before)) ?? null)
    },
    appendChild(this: Node, node: Node): Node {
      standIns.get(node)?.remove()
      standIns.delete(node)
      return appendChild.call(this, node)
    },
  })
}

const isFont = (node: Node | null): node is Element => node?.nodeName === 'FONT'
