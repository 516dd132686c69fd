/** This device's storage, which may be full, forbidden or absent: whatever is asked of it may throw. */
export interface DeviceStorage {
  readonly getItem: (key: string) => string | null
  readonly setItem: (key: string, text: string) => void
  readonly removeItem: (key: string) => void
  readonly keys: () => readonly string[]
  /** Tells what another tab has written; answers how to listen no more. */
  readonly onChange: (listen: (key: string | null, text: string | null) => void) => () => void
}

/** Room for long texts that the tabs of a device share. A promise fails where there is no room, or where it is forbidden. */
export interface Archive {
  readonly read: (key: string) => Promise<string | undefined>
  /**
   * Puts a text in the place of the one that is known to be there, in one step whatever other tabs do. Answers what is
   * there then: where it is not the text, another one was known to somebody else.
   */
  readonly replace: (key: string, known: string | undefined, text: string) => Promise<string | undefined>
  readonly remove: (key: string) => Promise<void>
  readonly keys: () => Promise<readonly string[]>
  /** Tells what another tab has replaced; answers how to listen no more. */
  readonly onChange: (listen: (key: string) => void) => () => void
}

/** Real time, and whether somebody is there. */
export interface RealClock {
  /** real milliseconds that only ever grow */
  readonly now: () => number
  /** real milliseconds since 1970 */
  readonly date: () => number
  /** Does something after so many real milliseconds; answers how to call it off. */
  readonly after: (milliseconds: number, act: () => void) => () => void
  readonly isVisible: () => boolean
  /** Tells when the page comes into sight, goes out of it, or is left; answers how to listen no more. */
  readonly onVisibility: (listen: () => void) => () => void
  readonly onLeave: (listen: () => void) => () => void
}

/** The page's own address. */
export interface Address {
  readonly href: () => string
  /** Puts another one in its place, without a step in the browser's history. */
  readonly replace: (href: string) => void
  readonly reload: () => void
  /** Tells when somebody changes what stands behind its `#`; answers how to listen no more. */
  readonly onHash: (listen: () => void) => () => void
}

/** Everything that a studio wants of the page around it: the browser's in the page, a spec's own in a spec. */
export interface Surroundings {
  readonly storage: DeviceStorage
  readonly archive: Archive
  readonly clock: RealClock
  readonly address: Address
}
