import type { Block, Steps, Word } from './script.ts'
import { cannot, done, joined, type Ran, type Session } from './session.ts'

/** rounds of all loops of one line: more is taken for a loop that waits for something, and time stands still within a line */
const mostRounds = 500

/** The shell that a block is run by. */
interface Shell {
  readonly runSteps: (session: Session, steps: Steps) => Ran
  readonly expanded: (session: Session, word: Word) => readonly string[]
}

/** Runs the steps of a block: those that its test chooses, or as often as its loop goes round. */
export function runBlock(session: Session, block: Block, { runSteps, expanded }: Shell): Ran {
  switch (block.kind) {
    case 'group':
      return runSteps(session, block.body)
    case 'if': {
      const test = runSteps(session, block.test)
      if (session.flow.left) return test
      const chosen = runSteps(session, test.status === 0 ? block.body : block.otherwise)
      return { out: joined(test.out ?? '', chosen.out ?? ''), status: chosen.status }
    }
    case 'for': {
      const values = block.values.flatMap((word) => expanded(session, word))
      return rounds(session, () => {
        const value = values.shift()
        if (value === undefined) return undefined
        session.variables.set(block.name, value)
        return runSteps(session, block.body)
      })
    }
    case 'while':
    case 'until':
      return rounds(session, () => {
        const test = runSteps(session, block.test)
        if (session.flow.left || (test.status === 0) !== (block.kind === 'while')) return undefined
        const ran = runSteps(session, block.body)
        return { ...ran, out: joined(test.out ?? '', ran.out ?? '') }
      })
  }
}

function rounds(session: Session, round: () => Ran | undefined): Ran {
  const { flow } = session
  let last = done()
  for (;;) {
    if (++flow.rounds > mostRounds) {
      return { out: last.out ?? '', ...cannot(session, `a loop of more than ${mostRounds} rounds`) }
    }
    const ran = round()
    if (!ran) return last
    last = { out: joined(last.out ?? '', ran.out ?? ''), status: ran.status }
    if (flow.left === 'exit') return last
    const left = flow.left
    flow.left = undefined
    if (left === 'break') return last
  }
}
