import { createStore, del, get, keys, update } from 'idb-keyval'
import type { Archive, Surroundings } from './surroundings.ts'

function listen(target: EventTarget, kind: string, heard: (event: Event) => void): () => void {
  target.addEventListener(kind, heard)
  return () => target.removeEventListener(kind, heard)
}

/** Texts in IndexedDB, where each step is a transaction; tabs tell each other what they have replaced. */
function createArchive(): Archive {
  // where IndexedDB is forbidden its very name throws: not before somebody asks for it
  let opened: ReturnType<typeof createStore> | undefined
  const texts = () => (opened ??= createStore('ec2-playground', 'texts'))
  const tabs = new BroadcastChannel('ec2-playground')
  return {
    read: async (key) => get<string>(key, texts()),
    replace: async (key, known, text) => {
      let there: string | undefined
      await update<string | undefined>(key, (now) => (there = now === known ? text : now), texts())
      if (there === text) tabs.postMessage(key)
      return there
    },
    remove: async (key) => del(key, texts()),
    keys: async () => keys<string>(texts()),
    onChange: (heard) => listen(tabs, 'message', (event) => event instanceof MessageEvent && heard(String(event.data))),
  }
}

/** The page that a browser shows. Storage is named only where it is used: its very name throws where it is forbidden. */
export const createBrowser = (): Surroundings => ({
  storage: {
    getItem: (key) => localStorage.getItem(key),
    setItem: (key, text) => localStorage.setItem(key, text),
    removeItem: (key) => localStorage.removeItem(key),
    keys: () => Object.keys(localStorage),
    onChange: (heard) =>
      listen(window, 'storage', (event) => event instanceof StorageEvent && heard(event.key, event.newValue)),
  },
  archive: createArchive(),
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
})
