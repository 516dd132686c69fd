/** The patches that turn the first page, as it was written down for one language, into that of another. */
export interface Patches {
  /** places of elements in the order of the document, with an attribute and its value; texts likewise */
  readonly attributes: readonly (readonly [element: number, name: string, value: string])[]
  readonly texts: readonly (readonly [text: number, value: string])[]
}

type BootWords = typeof import('#content/words/en/boot.ts').boot

type Bounds = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>

export interface FirstPage {
  readonly ko: Patches
  /** how the map is laid out for a stage, in its own units: see `features/map/layout/desk.ts` and `sight.ts` */
  readonly sight: {
    readonly desk: {
      readonly edge: { readonly x: number; readonly y: number }
      readonly native: { readonly width: number; readonly height: number }
      readonly largest: number
      readonly least: number
      readonly first: Readonly<Record<'lifecycle' | 'below' | 'width' | 'height', number>>
    }
    readonly phone: {
      readonly bounds: Bounds
      /** where it has the first button */
      readonly first: Bounds
      readonly margin: number
      readonly pager: number
      readonly nearest: number
    }
  }
  /** addresses of what comes next, in the order in which it is needed */
  readonly next: {
    readonly ko: readonly string[]
    readonly en: readonly string[]
    readonly kept: readonly string[]
    readonly both: readonly string[]
  }
  readonly keys: { readonly preferences: string }
  readonly words: { readonly ko: BootWords; readonly en: BootWords }
}

/** The press that came before the page could answer: it is done when the page can. */
export interface Early {
  /** ends the wait, and presses again what was pressed last */
  readonly answer: () => void
  /** says that something did not come, with a way on */
  readonly fail: () => void
}

declare global {
  interface Window {
    /** until the page answers */
    early?: Early | undefined
  }
}

/**
 * Runs inside the document, before anything is painted and before any script has come: makes the written page that of this
 * language, screen and theme, fits its map, and remembers presses. It is written into the page as text, so it needs
 * nothing from outside itself.
 */
export function beforePaint(page: FirstPage): void {
  const html = document.documentElement
  const root = document.getElementById('app')
  if (!root) return
  const link = new URLSearchParams(location.search)
  let kept: { readonly language?: unknown; readonly theme?: unknown } | undefined
  try {
    const text = localStorage.getItem(page.keys.preferences)
    // whoever was here before sees the account that is kept, not an empty one
    if (text !== null) kept = (JSON.parse(text) as typeof kept) ?? {}
  } catch {
    kept = undefined
  }
  const known = (value: unknown, ...all: readonly string[]) => all.find((one) => one === value)
  const spoken = navigator.languages.map((one) => one.slice(0, 2)).find((one) => one === 'ko' || one === 'en')
  const language = known(link.get('lang'), 'ko', 'en') ?? known(kept?.language, 'ko', 'en') ?? spoken ?? 'en'
  html.lang = language
  html.dataset['theme'] =
    known(link.get('theme'), 'system', 'light', 'dark') ?? known(kept?.theme, 'system', 'light', 'dark') ?? 'system'
  const expectModules = (addresses: readonly string[], priority: 'high' | 'low') => {
    for (const href of addresses) {
      const link = document.createElement('link')
      link.rel = 'modulepreload'
      link.fetchPriority = priority
      link.href = href
      document.head.append(link)
    }
  }
  expectModules(page.next[language === 'ko' ? 'ko' : 'en'], 'high')
  expectModules(page.next.both, 'low')
  if (kept) expectModules(page.next.kept, 'low')

  const words = page.words[language === 'ko' ? 'ko' : 'en']
  const say = (sentence: string, way?: string, follow?: () => void) => {
    if (document.querySelector('.boot-bar')) return
    const bar = document.createElement('div')
    bar.className = 'boot-bar'
    bar.setAttribute('role', 'alert')
    const text = document.createElement('span')
    text.textContent = sentence
    bar.append(text)
    if (way !== undefined && follow) {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = way
      button.addEventListener('click', follow)
      bar.append(button)
    }
    document.body.append(bar)
  }
  const fail = () =>
    // a frame of another origin's making may not load modules
    window.origin === 'null'
      ? say(words.frame, words.window, () => open(location.href, '_blank', 'noopener'))
      : say(words.failed, words.reload, () => location.reload())
  addEventListener(
    'error',
    ({ target }) => {
      if (window.early && (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement)) fail()
    },
    true,
  )
  const able = 'popover' in HTMLElement.prototype && CSS.supports('color', 'light-dark(#000, #fff)')
  if (!able) say(words.old)

  const patch = ({ attributes, texts }: Patches) => {
    const elements = root.querySelectorAll<HTMLElement>('*')
    for (const [nth, name, value] of attributes) elements[nth]?.setAttribute(name, value)
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    let nth = -1
    for (const [wanted, value] of texts) {
      while (nth < wanted && walker.nextNode()) nth++
      if (nth === wanted) walker.currentNode.nodeValue = value
    }
  }
  if (kept) {
    const opening = document.createElement('p')
    opening.className = 'boot-opening'
    opening.setAttribute('role', 'status')
    opening.textContent = words.opening
    root.replaceChildren(opening)
    root.dataset['page'] = 'kept'
  } else {
    root.dataset['page'] = 'written'
    if (language === 'ko') patch(page.ko)
    // a policy that lets no markup style itself lets scripts do so
    for (const element of root.querySelectorAll<HTMLElement>('[data-style]')) {
      element.style.cssText = element.dataset['style'] ?? ''
      element.removeAttribute('data-style')
    }
    // a phone's map is another one, which is drawn when the page comes alive: until then the first button stands alone
    root.dataset['waking'] = ''
    const map = root.querySelector<HTMLElement>('.react-flow')
    const sight = root.querySelector<HTMLElement>('.react-flow__viewport')
    if (map && sight) {
      const fit = (room: DOMRectReadOnly) => {
        const put = (x: number, y: number, zoom: number, first: Bounds) => {
          sight.style.transform = `translate(${x}px,${y}px) scale(${zoom})`
          const button = sight.querySelector<HTMLElement>('[data-id=first]')
          if (!button) return
          button.style.transform = `translate(${first.x}px,${first.y}px)`
          button.style.width = `${first.width}px`
          button.style.height = `${first.height}px`
        }
        if (matchMedia('(width < 43.75rem)').matches) {
          const { bounds, first, margin, pager, nearest } = page.sight.phone
          const zoom = Math.min(nearest, (room.width - 2 * margin) / bounds.width)
          put((room.width - bounds.width * zoom) / 2, pager + 6 - bounds.y * zoom, zoom, first)
        } else {
          const { edge, native, largest, least, first } = page.sight.desk
          const zoom = Math.min(largest, Math.max(1, Math.min(room.width / native.width, room.height / native.height)))
          const wide = Math.max(room.width / zoom, least) - 2 * edge.x
          const below = Math.max(first.below, room.height / zoom - 2 * edge.y - first.lifecycle)
          const { width, height } = first
          const y = first.lifecycle + below / 2 - height / 2
          put(edge.x * zoom, edge.y * zoom, zoom, { x: wide / 2 - width / 2, y, width, height })
        }
      }
      // as soon as the browser has laid the page out, and before it paints it: to ask for the size here would have it done twice
      const watch = new ResizeObserver(([seen]) => {
        if (root.dataset['page'] !== 'written') watch.disconnect()
        else if (seen) fit(seen.contentRect)
      })
      watch.observe(map)
    }
  }

  let pressed: Element | null = null
  const remember = (event: Event) => {
    if (!event.isTrusted || !(event.target instanceof Element) || event.target.closest('.boot-bar')) return
    event.preventDefault()
    event.stopImmediatePropagation()
    // what follows on nothing does not undo a press
    const button = event.target.closest('button, a, [role=button], [role=radio]')
    if (!button) return
    pressed?.removeAttribute('aria-busy')
    pressed = button
    pressed.setAttribute('aria-busy', 'true')
  }
  addEventListener('click', remember, true)
  window.early = {
    fail,
    answer: () => {
      removeEventListener('click', remember, true)
      window.early = undefined
      pressed?.removeAttribute('aria-busy')
      if (pressed instanceof HTMLElement && pressed.isConnected) pressed.click()
    },
  }
}
