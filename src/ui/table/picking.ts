/** The rows of a table that are picked, by their keys, and what to do when others are. */
export interface Picking<Row> {
  readonly picked: ReadonlySet<string>
  readonly onPick: (picked: ReadonlySet<string>) => void
  /** what the box of a row is called */
  readonly label: (row: Row) => string
  readonly labelAll: string
}

type Keys = ReadonlySet<string>

/** Picked, or no more. */
export function pickAt(picked: Keys, key: string): Keys {
  const next = new Set(picked)
  if (!next.delete(key)) next.add(key)
  return next
}

/** All from where the last was picked to here, besides what was picked; here alone where that row is gone. */
export function pickTo(rows: readonly string[], picked: Keys, from: string | undefined, to: string): Keys {
  const ends = [rows.indexOf(from ?? to), rows.indexOf(to)]
  const [first = 0, last = 0] = ends.includes(-1)
    ? [rows.indexOf(to), rows.indexOf(to)]
    : ends.toSorted((a, b) => a - b)
  return new Set([...picked, ...rows.slice(first, last + 1)])
}

/** All that are shown; none of them where all were. */
export function pickEvery(rows: readonly string[], picked: Keys): Keys {
  const all = rows.every((key) => picked.has(key))
  return all ? new Set([...picked].filter((key) => !rows.includes(key))) : new Set([...picked, ...rows])
}
