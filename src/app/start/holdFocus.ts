import type { Studio } from '#store/studio.ts'

/** what a screen reader has a name for: the nearest of them that is still there takes a focus that would be lost */
const places =
  '[role=tabpanel], [role=menu], [role=grid], [role=region], [role=toolbar], [role=group], [role=radiogroup], section[aria-label], dialog, aside, main, header, footer'

const isThere = (element: Element) => element.isConnected && element.checkVisibility()

/**
 * Keeps the focus on the page: where what had it goes away with what it did, the place around it takes it, and not the page as
 * a whole, where a screen reader would begin at the top again. No other button takes it: who presses twice means the first.
 */
export function holdFocus({ playground, transient, preferences }: Studio): void {
  let held: readonly Element[] = []
  let isLooking = false
  const look = () => {
    isLooking = false
    const [own, ...around] = held
    const { activeElement } = document
    if (!own || (activeElement && activeElement !== document.body) || isThere(own)) return
    const place =
      around.find((one) => one.matches(places) && isThere(one)) ?? document.querySelector('main, [data-presented]')
    if (!(place instanceof HTMLElement)) return
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1
    place.focus({ preventScroll: true })
  }
  // whoever knows a better place has taken the focus there when the next frame is drawn
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', look)
  port1.start()
  const lookSoon = () => {
    if (isLooking) return
    isLooking = true
    requestAnimationFrame(() => port2.postMessage(undefined))
  }
  const hold = (target: unknown) => {
    const chain: Element[] = []
    for (let one = target instanceof Element ? target : null; one && one !== document.body; one = one.parentElement)
      chain.push(one)
    held = chain
  }
  hold(document.activeElement)
  addEventListener('focusin', ({ target }) => hold(target))
  // who presses where nothing takes the focus has laid it down
  addEventListener('pointerdown', () => (held = []), true)
  addEventListener('keyup', lookSoon)
  for (const store of [transient, preferences]) store.subscribe(lookSoon)
  // nothing goes away where only time passes, which must not wake the page once more
  playground.subscribe((now, before) => {
    const isNewTime = now.history !== before.history && now.history.account === before.history.account
    if (!isNewTime) lookSoon()
  })
}
