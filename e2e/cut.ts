import type { Page } from '@playwright/test'

/**
 * Every text of the page of which a part is not painted, though nothing scrolls to it and nothing tells it in full: a
 * text that a clipping box cuts through, and lines beyond those that are kept.
 */
export const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = new Set<string>()
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.sr-only, [title], dialog')
    /** How much of a rectangle is painted: no more than each box round it shows, up to one that scrolls. */
    const painted = (from: Element, whole: DOMRect) => {
      let { left, top, right, bottom } = whole
      let [acrossEnds, downEnds] = [false, false]
      for (let box: Element | null = from; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box)
        // the map is moved under its stage as a page is scrolled
        const moves = box.classList.contains('react-flow')
        acrossEnds ||= moves || /auto|scroll/.test(overflowX)
        downEnds ||= moves || /auto|scroll/.test(overflowY)
        if (overflowX === 'visible' && overflowY === 'visible') continue
        const edge = box.getBoundingClientRect()
        if (!acrossEnds) [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)]
        if (!downEnds) [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)]
      }
      return { width: right - left, height: bottom - top }
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const said = walker.currentNode.nodeValue?.trim()
      const element = walker.currentNode.parentElement
      if (!said || !element || element.closest('script, style') || !isSeen(element)) continue
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      for (const whole of range.getClientRects()) {
        const { width, height } = painted(element, whole)
        // what falls out of its line as a whole is not cut
        if (width <= 1 || height <= 3) continue
        // a font's box is higher than its letters
        if (whole.width - width > 1.5 || whole.height - height > 0.35 * whole.height) found.add(said)
      }
    }
    for (const clamped of document.querySelectorAll('[class*=line-clamp]'))
      if (isSeen(clamped) && clamped.scrollHeight > clamped.clientHeight + 3) found.add(clamped.textContent)
    return [...found]
  })
