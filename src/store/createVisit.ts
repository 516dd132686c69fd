import type { Surroundings } from './surroundings.ts'

/** The browser for a page in somebody else's frame: what it keeps is gone with it, and what the visitor has is not touched. */
export function createVisit(browser: Surroundings): Surroundings {
  const texts = new Map<string, string>()
  const archived = new Map<string, string>()
  const nobodyElse = () => () => undefined
  return {
    ...browser,
    storage: {
      getItem: (key) => texts.get(key) ?? null,
      setItem: (key, text) => void texts.set(key, text),
      removeItem: (key) => void texts.delete(key),
      keys: () => [...texts.keys()],
      onChange: nobodyElse,
    },
    archive: {
      read: async (key) => archived.get(key),
      replace: async (key, known, text) => {
        if (archived.get(key) === known) archived.set(key, text)
        return archived.get(key)
      },
      remove: async (key) => void archived.delete(key),
      keys: async () => [...archived.keys()],
      onChange: nobodyElse,
    },
  }
}
