import type { DeviceStorage, Surroundings } from './surroundings.ts'

type HearStorage = (key: string | null, text: string | null) => void

/** What a spec's device lets pages do. */
interface Limits {
  /** how many characters it has room for */
  readonly room?: number
  readonly forbidden?: boolean
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
  /** The window is closed. */
  readonly close: () => void
  /** Somebody types another address. */
  readonly goTo: (href: string) => void
}

/** A device with the storage that its tabs share. For specs: stands for the browser, and for nothing of ours. */
export function createDevice({ room = 5_000_000, forbidden = false }: Limits = {}) {
  const texts = new Map<string, string>()
  const queues = new Set<(key: string | null, text: string | null) => void>()
  return { texts, openTab: (): Tab => openTab({ texts, queues, room, forbidden }) }
}

interface Shared extends Required<Limits> {
  readonly texts: Map<string, string>
  /** what each tab will hear of the others */
  readonly queues: Set<HearStorage>
}

function openTab(shared: Shared): Tab {
  const heard: Parameters<HearStorage>[] = []
  const hear: HearStorage = (key, text) => heard.push([key, text])
  shared.queues.add(hear)
  const { storage, listeners } = createStorage(shared, hear)
  const time = createClock()
  const place = createAddress()
  return {
    storage,
    clock: time.clock,
    address: place.address,
    pass: (milliseconds) => {
      for (const [key, text] of heard.splice(0)) for (const listen of listeners) listen(key, text)
      time.pass(milliseconds)
    },
    sleep: time.sleep,
    waiting: time.waiting,
    hide: () => time.show(false),
    reveal: () => time.show(true),
    close: () => {
      time.leave()
      shared.queues.delete(hear)
    },
    goTo: place.goTo,
  }
}

function createStorage({ texts, queues, room, forbidden }: Shared, own: HearStorage) {
  const listeners = new Set<HearStorage>()
  const allowed = () => {
    if (forbidden) throw new DOMException('Access is denied.', 'SecurityError')
  }
  const tell = (key: string, text: string | null) => {
    for (const hear of queues) if (hear !== own) hear(key, text)
  }
  const storage: DeviceStorage = {
    getItem: (key) => {
      allowed()
      return texts.get(key) ?? null
    },
    setItem: (key, text) => {
      allowed()
      const others = [...texts].reduce((sum, [name, one]) => sum + (name === key ? 0 : name.length + one.length), 0)
      if (others + key.length + text.length > room)
        throw new DOMException('The quota is used up.', 'QuotaExceededError')
      texts.set(key, text)
      tell(key, text)
    },
    removeItem: (key) => {
      allowed()
      if (texts.delete(key)) tell(key, null)
    },
    keys: () => {
      allowed()
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
