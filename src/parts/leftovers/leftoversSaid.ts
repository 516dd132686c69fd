import type { Leftover, Leftovers } from '#engine/questions/leftovers.ts'
import { never } from '#lib/never.ts'

interface Speech {
  readonly words: {
    readonly volume: (id: string, size: string) => string
    readonly snapshot: (id: string, size: string) => string
    readonly address: (ip: string) => string
    readonly mapped: (ip: string) => string
    readonly interface: (id: string) => string
    readonly alarm: (name: string) => string
    readonly store: (type: string) => string
    readonly free: string
  }
  readonly size: (gib: number, type: string) => string
  readonly perHour: (money: string) => string
  readonly rate: (dollars: number) => string
}

/** A line of leftovers as it is read: what it is, and what it costs an hour where that is still billed. */
export interface LeftoverLine {
  readonly key: string
  readonly said: string
  readonly price?: string | undefined
}

/**
 * The words for what a termination deletes and what it leaves: the same in the window before it and in the list after
 * it.
 */
export function leftoversSaid({ deleted, left }: Leftovers, speech: Speech) {
  return {
    deleted: deleted.map((one): LeftoverLine => ({ key: one.id, said: say(one, speech) })),
    left: left.map((one): LeftoverLine => ({ key: one.id, said: say(one, speech), price: priceOf(one, speech) })),
  }
}

function say(one: Leftover, { words, size }: Speech): string {
  switch (one.of) {
    case 'volume':
      return words.volume(one.id, size(one.sizeGiB, one.type))
    case 'snapshot':
      return words.snapshot(one.id, size(one.sizeGiB, '').trim())
    case 'address':
      return words.address(one.id)
    case 'mapped':
      return words.mapped(one.id)
    case 'interface':
      return words.interface(one.id)
    case 'alarm':
      return words.alarm(one.id)
    case 'store':
      return words.store(one.id)
    default:
      return never(one)
  }
}

function priceOf({ of, perHour }: Leftover, speech: Speech): string | undefined {
  if (perHour > 0) return speech.perHour(speech.rate(perHour))
  return of === 'alarm' ? speech.words.free : undefined
}
