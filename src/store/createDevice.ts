import type { Archive, DeviceStorage, Surroundings } from './surroundings.ts'

type HearStorage = (key: string | null, text: string | null) => void

/** The limits of a spec's device: what it lets pages do. */
interface Limits {
  /** how many characters its storage has room for, and its archive */
  readonly room?: number
  readonly archiveRoom?: number
  readonly forbidden?: boolean
  /** whether only the archive is forbidden */
  readonly archiveForbidden?: boolean
  /** whether the archive answers nothing, as a browser's may when another program holds its files */
  readonly archiveSilent?: boolean
}

/** A page in a spec: the browser around it, and what a person or the world does to it. */
export interface Tab extends Surroundings {
  /** Lets real time pass: what is due happens, and what other tabs have written is heard. */
  readonly pass: (milliseconds: number) => void
  /** The machine sleeps: time passes in which nothing happens. */
  readonly sleep: (milliseconds: number) => void
  /** for how many things the page waits */
  readonly waiting: () => number
  readonly hide: () => void
  readonly reveal: () => void
  /** The window is closed: what is on its way to the archive by then is lost, or arrives after all; nothing comes later. */
  readonly close: (last?: 'lost' | 'arrives') => void
  /** Somebody types another address. */
  readonly goTo: (href: string) => void
}

/** A device with the storage that its tabs share. For specs: stands for the browser, and for nothing of ours. */
export function createDevice(limits: Limits = {}) {
  const shared: Shared = { texts: new Map(), archived: new Map(), queues: new Set(), limits }
  return { ...shared, openTab: (): Tab => openTab(shared) }
}

interface Shared {
  readonly limits: Limits
  readonly texts: Map<string, string>
  readonly archived: Map<string, string>
  /** what each tab will hear of the others */
  readonly queues: Set<HearStorage>
}

function openTab(shared: Shared): Tab {
  const heard: Parameters<HearStorage>[] = []
  const hear: HearStorage = (key, text) => heard.push([key, text])
  shared.queues.add(hear)
  const { storage, listeners } = createStorage(shared, hear)
  const life = { ended: false, lost: false }
  const { archive, changes } = createArchive(shared, hear, life)
  const time = createClock()
  const place = createAddress()
  return {
    storage,
    archive,
    clock: time.clock,
    address: place.address,
    pass: (milliseconds) => {
      for (const [key, text] of heard.splice(0))
        if (key?.startsWith(inArchive)) for (const listen of changes) listen(key.slice(inArchive.length))
        else for (const listen of listeners) listen(key, text)
      time.pass(milliseconds)
    },
    sleep: time.sleep,
    waiting: time.waiting,
    hide: () => time.show(false),
    reveal: () => time.show(true),
    close: (last = 'lost') => {
      time.leave()
      shared.queues.delete(hear)
      life.ended = true
      life.lost = last === 'lost'
    },
    goTo: place.goTo,
  }
}

const allowed = ({ forbidden }: Limits) => {
  if (forbidden) throw new DOMException('Access is denied.', 'SecurityError')
}

/** Puts a text where there is room for it. */
function putIn(texts: Map<string, string>, key: string, text: string, room = 5_000_000): void {
  const others = [...texts].reduce((sum, [name, one]) => sum + (name === key ? 0 : name.length + one.length), 0)
  if (others + key.length + text.length > room) throw new DOMException('The quota is used up.', 'QuotaExceededError')
  texts.set(key, text)
}

interface Life {
  readonly ended: boolean
  readonly lost: boolean
}

/** before the keys of the archive, where a tab hears of them */
const inArchive = 'archive: '

/** Each step is one turn, as a transaction is: what two tabs do at the same time happens one after the other. */
function createArchive({ archived, queues, limits }: Shared, own: HearStorage, life: Life) {
  const changes = new Set<(key: string) => void>()
  const turn = async () => {
    const { ended } = life
    await Promise.resolve()
    // nobody is there any more to whom anything could be answered
    if (ended || life.lost || limits.archiveSilent) await new Promise(() => undefined)
    allowed({ forbidden: limits.forbidden === true || limits.archiveForbidden === true })
  }
  const archive: Archive = {
    read: async (key) => {
      await turn()
      return archived.get(key)
    },
    replace: async (key, known, text) => {
      await turn()
      if (archived.get(key) !== known) return archived.get(key)
      putIn(archived, key, text, limits.archiveRoom)
      for (const hear of queues) if (hear !== own) hear(inArchive + key, text)
      return text
    },
    remove: async (key) => {
      await turn()
      archived.delete(key)
    },
    keys: async () => {
      await turn()
      return [...archived.keys()]
    },
    onChange: (listen) => listenIn(changes, listen),
  }
  return { archive, changes }
}

function createStorage({ texts, queues, limits }: Shared, own: HearStorage) {
  const listeners = new Set<HearStorage>()
  const tell = (key: string, text: string | null) => {
    for (const hear of queues) if (hear !== own) hear(key, text)
  }
  const storage: DeviceStorage = {
    getItem: (key) => {
      allowed(limits)
      return texts.get(key) ?? null
    },
    setItem: (key, text) => {
      allowed(limits)
      putIn(texts, key, text, limits.room)
      tell(key, text)
    },
    removeItem: (key) => {
      allowed(limits)
      if (texts.delete(key)) tell(key, null)
    },
    keys: () => {
      allowed(limits)
      return [...texts.keys()]
    },
    onChange: (listen) => listenIn(listeners, listen),
  }
  return { storage, listeners }
}

function listenIn<T>(listeners: Set<T>, listen: T): () => void {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}

interface Timer {
  readonly at: number
  readonly act: () => void
}

/** A clock that stands still until it is told how much time passes. */
function createClock() {
  let now = 0
  let visible = true
  const timers = new Set<Timer>()
  const onVisibility = new Set<() => void>()
  const onLeave = new Set<() => void>()
  const next = (until: number) =>
    [...timers].filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at)[0]
  return {
    clock: {
      now: () => now,
      date: () => Date.UTC(2026, 10, 2) + now,
      after: (milliseconds: number, act: () => void) => listenIn(timers, { at: now + milliseconds, act }),
      isVisible: () => visible,
      onVisibility: (listen: () => void) => listenIn(onVisibility, listen),
      onLeave: (listen: () => void) => listenIn(onLeave, listen),
    },
    pass: (milliseconds: number) => {
      const until = now + milliseconds
      for (let timer = next(until); timer; timer = next(until)) {
        timers.delete(timer)
        now = Math.max(now, timer.at)
        timer.act()
      }
      now = until
    },
    sleep: (milliseconds: number) => {
      now += milliseconds
    },
    waiting: () => timers.size,
    show: (shown: boolean) => {
      visible = shown
      for (const listen of onVisibility) listen()
    },
    leave: () => {
      for (const listen of onLeave) listen()
    },
  }
}

function createAddress() {
  let href = 'https://playground.example/?lang=en'
  const onHash = new Set<() => void>()
  return {
    address: {
      href: () => href,
      replace: (other: string) => {
        href = other
      },
      reload: () => undefined,
      onHash: (listen: () => void) => listenIn(onHash, listen),
    },
    goTo: (other: string) => {
      href = other
      for (const listen of onHash) listen()
    },
  }
}
