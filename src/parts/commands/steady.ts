import type { WhyNot } from './command.ts'

type Whys = readonly (WhyNot | undefined)[]

/** Reads reasons; the very same list as before while each says the same. */
export function steady<S>(read: (state: S) => Whys): (state: S) => Whys {
  let last: Whys = []
  return (state) => {
    const next = read(state)
    if (next.length !== last.length || next.some((why, nth) => !isSame(why, last[nth]))) last = next
    return last
  }
}

const isSame = (one: WhyNot | undefined, other: WhyNot | undefined): boolean =>
  one?.reason === other?.reason && one?.code === other?.code && one?.about === other?.about
