import { hash } from './chance.ts'
import type { Instant } from './time.ts'

/**
 * A persistent table: a change copies only the path to what changed (a hash trie, 16 ways), so an account of ten
 * thousand instances costs no more to change than one of ten. It lists in the order of insertion, and it knows which
 * of its rows is due next, because every node remembers the soonest row below it.
 */
export interface Table<V extends object> {
  readonly root: Branch<V> | Leaf<V> | undefined
  readonly next: number
  readonly size: number
}

/*
 * The parts of a table are made by `new`. V8 (Node 20) may come to put what a literal makes straight among the old objects; what
 * such a one points to then outlives it, and every collection copies that. Whenever that came about, one look into the past in a
 * hundred took up to ten times as long, and a log was read again by a fifth to a half slower.
 */
class Rows<V extends object> implements Table<V> {
  declare readonly root: Branch<V> | Leaf<V> | undefined
  declare readonly next: number
  declare readonly size: number
  constructor(root: Branch<V> | Leaf<V> | undefined, next: number, size: number) {
    this.root = root
    this.next = next
    this.size = size
  }
}

/** A row may say in a field `due` when time alone changes it. */
const dueOf = (row: object): Instant | undefined => ('due' in row && typeof row.due === 'number' ? row.due : undefined)

const hashes = new Map<string, number>()
/** more ids than any account has; a cache that has grown beyond is begun anew */
const mostHashes = 200_000

/** An id is looked up far more often than it is made, so its hash is remembered. */
function hashOf(id: string): number {
  const known = hashes.get(id)
  if (known !== undefined) return known
  if (hashes.size >= mostHashes) hashes.clear()
  const made = hash(id)
  hashes.set(id, made)
  return made
}

class Leaf<V extends object> {
  declare readonly id: string
  declare readonly hash: number
  declare readonly order: number
  declare readonly value: V
  /** when time alone changes the row; Infinity where never */
  declare readonly due: Instant
  declare readonly soonest: Leaf<V> | undefined
  /** rows whose ids share all 32 bits of hash; nearly never there */
  declare readonly twins?: readonly Leaf<V>[]
  constructor(id: string, h: number, order: number, value: V) {
    const due = dueOf(value)
    this.id = id
    this.hash = h
    this.order = order
    this.value = value
    this.due = due ?? Infinity
    this.soonest = due === undefined ? undefined : this
  }
}

class Branch<V extends object> {
  declare readonly slots: readonly (Branch<V> | Leaf<V> | undefined)[]
  declare readonly soonest: Leaf<V> | undefined
  constructor(slots: readonly (Branch<V> | Leaf<V> | undefined)[], soonest: Leaf<V> | undefined) {
    this.slots = slots
    this.soonest = soonest
  }
}

const isLeaf = <V extends object>(node: Branch<V> | Leaf<V>): node is Leaf<V> => 'id' in node

function sooner<V extends object>(a: Leaf<V> | undefined, b: Leaf<V> | undefined): Leaf<V> | undefined {
  if (!a) return b
  if (!b) return a
  return a.due < b.due || (a.due === b.due && a.order < b.order) ? a : b
}

function withTwins<V extends object>(head: Leaf<V>, twins: readonly Leaf<V>[]): Leaf<V> {
  const alone = new Leaf(head.id, head.hash, head.order, head.value)
  if (twins.length === 0) return alone
  return { ...alone, twins, soonest: twins.reduce((best, twin) => sooner(best, twin.soonest), alone.soonest) }
}

function branch<V extends object>(slots: readonly (Branch<V> | Leaf<V> | undefined)[]): Branch<V> {
  let soonest: Leaf<V> | undefined
  for (const slot of slots) soonest = sooner(soonest, slot?.soonest)
  return new Branch(slots, soonest)
}

/** The branch with another child in one slot. Only when the soonest row was below that slot are the others looked at. */
function withChild<V extends object>(node: Branch<V>, at: number, child: Branch<V> | Leaf<V> | undefined): Branch<V> {
  const old = node.slots[at]
  const slots = node.slots.slice()
  slots[at] = child
  if (node.soonest && node.soonest === old?.soonest) return branch(slots)
  return new Branch(slots, sooner(node.soonest, child?.soonest))
}

const way = (h: number, depth: number) => (h >>> (depth * 4)) & 15
const emptySlots: readonly undefined[] = Array.from({ length: 16 }, () => undefined)

function insert<V extends object>(
  node: Branch<V> | Leaf<V> | undefined,
  fresh: Leaf<V>,
  depth: number,
): Branch<V> | Leaf<V> {
  if (!node) return fresh
  if (!isLeaf(node)) {
    const at = way(fresh.hash, depth)
    return withChild(node, at, insert(node.slots[at], fresh, depth + 1))
  }
  if (node.id === fresh.id) return node.twins ? withTwins(fresh, node.twins) : fresh
  if (node.hash === fresh.hash) {
    const others = (node.twins ?? []).filter((twin) => twin.id !== fresh.id)
    return withTwins(node, [...others, fresh])
  }
  return insert(insert(branch<V>(emptySlots), node, depth), fresh, depth)
}

function without<V extends object>(
  node: Branch<V> | Leaf<V> | undefined,
  id: string,
  h: number,
  depth: number,
): Branch<V> | Leaf<V> | undefined {
  if (!node) return undefined
  if (isLeaf(node)) {
    const left = [node, ...(node.twins ?? [])].filter((one) => one.id !== id)
    const [head, ...rest] = left
    return head ? withTwins(head, rest) : undefined
  }
  const at = way(h, depth)
  const left = withChild(node, at, without(node.slots[at], id, h, depth + 1))
  return left.slots.some((slot) => slot !== undefined) ? left : undefined
}

function find<V extends object>(table: Table<V>, id: string): Leaf<V> | undefined {
  const h = hashOf(id)
  let node = table.root
  for (let depth = 0; node; depth++) {
    if (isLeaf(node)) return node.id === id ? node : node.twins?.find((twin) => twin.id === id)
    node = node.slots[way(h, depth)]
  }
  return undefined
}

/** A table without rows. */
export function empty<V extends object>(): Table<V> {
  return new Rows<V>(undefined, 0, 0)
}

/** The row, or undefined. */
export function get<V extends object>(table: Table<V>, id: string): V | undefined {
  return find(table, id)?.value
}

/** The table with this row set; a row that was there keeps its place in the order. */
export function put<V extends object>(table: Table<V>, id: string, value: V): Table<V> {
  const old = find(table, id)
  if (old?.value === value) return table
  const fresh = new Leaf(id, hashOf(id), old?.order ?? table.next, value)
  const root = insert(table.root, fresh, 0)
  return old ? new Rows(root, table.next, table.size) : new Rows(root, table.next + 1, table.size + 1)
}

/** The table without this row. */
export function drop<V extends object>(table: Table<V>, id: string): Table<V> {
  if (!find(table, id)) return table
  return new Rows(without(table.root, id, hashOf(id), 0), table.next, table.size - 1)
}

const listed = new WeakMap<object, readonly unknown[]>()

function leaves<V extends object>(node: Branch<V> | Leaf<V> | undefined, into: Leaf<V>[]): Leaf<V>[] {
  if (!node) return into
  if (isLeaf(node)) into.push(node, ...(node.twins ?? []))
  else for (const slot of node.slots) leaves(slot, into)
  return into
}

/** All rows in the order in which they came; the same array while the table is the same. */
export function list<V extends object>(table: Table<V>): readonly V[] {
  const known = listed.get(table)
  // the cache is keyed by the table itself, so its rows are of the table's own type
  if (known) return known as readonly V[]
  const rows = leaves(table.root, [])
    .sort((a, b) => a.order - b.order)
    .map((row) => row.value)
  listed.set(table, rows)
  return rows
}

/** The row that time changes first, and when. */
export function soonest(table: Table<object>): { readonly id: string; readonly due: Instant } | undefined {
  const first = table.root?.soonest
  return first && { id: first.id, due: first.due }
}

/** The rows that time will change, and when; in no order. */
export const dueRows = (table: Table<object>): readonly { readonly id: string; readonly due: Instant }[] =>
  waiting(table.root, []).flatMap(({ id, due }) => (due === Infinity ? [] : [{ id, due }]))

/** Branches below which nothing waits are passed over. */
function waiting(node: Branch<object> | Leaf<object> | undefined, into: Leaf<object>[]): readonly Leaf<object>[] {
  if (!node?.soonest) return into
  if (isLeaf(node)) into.push(node, ...(node.twins ?? []))
  else for (const slot of node.slots) waiting(slot, into)
  return into
}

/** Plain data for storage: `[next order, [id, order, row] …]`. */
export type Packed<V> = readonly [number, readonly (readonly [string, number, V])[]]

export function pack<V extends object>(table: Table<V>): Packed<V> {
  const rows = leaves(table.root, []).sort((a, b) => a.order - b.order)
  return [table.next, rows.map((row) => [row.id, row.order, row.value] as const)]
}

export function unpack<V extends object>([next, rows]: Packed<V>): Table<V> {
  let root: Branch<V> | Leaf<V> | undefined
  for (const [id, order, value] of rows) root = insert(root, new Leaf(id, hashOf(id), order, value), 0)
  return new Rows(root, next, rows.length)
}
