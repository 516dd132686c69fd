import type { Surroundings } from './surroundings.ts'

function listen(target: EventTarget, kind: string, heard: (event: Event) => void): () => void {
  target.addEventListener(kind, heard)
  return () => target.removeEventListener(kind, heard)
}

/** The page that a browser shows. Storage is named only where it is used: its very name throws where it is forbidden. */
export const browser: Surroundings = {
  storage: {
    getItem: (key) => localStorage.getItem(key),
    setItem: (key, text) => localStorage.setItem(key, text),
    removeItem: (key) => localStorage.removeItem(key),
    keys: () => Object.keys(localStorage),
    onChange: (heard) =>
      listen(window, 'storage', (event) => event instanceof StorageEvent && heard(event.key, event.newValue)),
  },
  clock: {
    now: () => performance.now(),
    date: () => Date.now(),
    after: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds)
      return () => clearTimeout(timer)
    },
    isVisible: () => document.visibilityState === 'visible',
    onVisibility: (heard) => listen(document, 'visibilitychange', heard),
    onLeave: (heard) => listen(window, 'pagehide', heard),
  },
  address: {
    href: () => location.href,
    replace: (href) => history.replaceState(history.state, '', href),
    reload: () => location.reload(),
    onHash: (heard) => listen(window, 'hashchange', heard),
  },
}
