export interface File {
  readonly name: string
  readonly text: string
  /** permissions, as `chmod` takes them */
  readonly mode: number
}

/** The session that lives as long as a terminal: variables, files of the home folder, what was typed. */
export interface Session {
  readonly variables: Map<string, string>
  readonly read: (path: string) => string | undefined
  readonly write: (path: string, text: string) => void
  readonly remove: (path: string) => boolean
  readonly setMode: (path: string, mode: number) => boolean
  readonly modeOf: (path: string) => number | undefined
  readonly files: () => readonly { readonly name: string; readonly mode: number; readonly size: number }[]
  readonly history: () => readonly string[]
  readonly remember: (line: string) => void
  /** simulated now, as `date` prints it */
  readonly now: () => string
}

const mostFiles = 100
const mostText = 1_000_000
const mostHistory = 500
/** what a new file may be read by: everybody, as with the usual umask */
const usualMode = 0o644

/** A file's name in the home folder, however it is reached. */
const nameOf = (path: string) => path.replace(/^(~\/|\/home\/you\/|\.\/)+/, '')

/** A new session, with the files that every home folder has here. */
export function createSession(now: () => string, beginning: readonly File[] = []): Session {
  const files = new Map<string, File>(beginning.map((file) => [file.name, file]))
  const typed: string[] = []
  return {
    variables: new Map(),
    read: (path) => files.get(nameOf(path))?.text,
    write(path, text) {
      const name = nameOf(path)
      if (files.size >= mostFiles && !files.has(name)) return
      files.set(name, { name, text: text.slice(0, mostText), mode: files.get(name)?.mode ?? usualMode })
    },
    remove: (path) => files.delete(nameOf(path)),
    setMode(path, mode) {
      const file = files.get(nameOf(path))
      if (file) files.set(file.name, { ...file, mode })
      return file !== undefined
    },
    modeOf: (path) => files.get(nameOf(path))?.mode,
    files: () =>
      [...files.values()]
        .map(({ name, mode, text }) => ({ name, mode, size: text.length }))
        .toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    history: () => typed,
    remember(line) {
      if (line.trim() !== '' && typed.at(-1) !== line) typed.push(line)
      if (typed.length > mostHistory) typed.shift()
    },
    now,
  }
}
