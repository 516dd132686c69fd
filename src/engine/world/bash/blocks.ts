import { expanded, patternOf, type RunLine, textOf } from './expand.ts'
import { matches } from './patterns.ts'
import type { Word } from './pieces.ts'
import type { Block, Steps } from './steps.ts'
import { cannot, done, fails, joined, longestText, mostRounds, type Ran, type Session } from './session.ts'
import { sumOf } from './sums.ts'

/** The shell that a block is run by. */
interface Shell {
  readonly runSteps: (session: Session, steps: Steps) => Ran
  readonly runLine: RunLine
}

/** Runs the steps of a block: those that its test chooses, or as often as its loop goes round. */
export function runBlock(session: Session, block: Exclude<Block, { kind: 'function' }>, shell: Shell): Ran {
  const { runSteps, runLine } = shell
  const tested = (steps: Steps) => runSteps({ ...session, isTested: true }, steps)
  switch (block.kind) {
    case 'group':
      return block.apart ? runApart(session, block.body, runSteps) : runSteps(session, block.body)
    case 'if': {
      const test = tested(block.test)
      if (session.flow.left) return test
      const chosen = runSteps(session, test.status === 0 ? block.body : block.otherwise)
      return { out: joined(test.out ?? '', chosen.out ?? ''), status: chosen.status }
    }
    case 'case': {
      const text = textOf(session, block.word, runLine)
      const arm = block.arms.find(({ patterns }) =>
        patterns.some((word) => matches(patternOf(session, word, runLine), text)),
      )
      return arm ? runSteps(session, arm.body) : done()
    }
    case 'sum':
      return counted(session, block.said, runLine)
    case 'count': {
      const [first = [], test = [], next = []] = block.parts
      const begun = counted(session, first, runLine)
      if (begun.err !== undefined) return begun
      return rounds(session, (nth) => {
        if (nth > 0) counted(session, next, runLine)
        const isEmpty = test.every((piece) => piece.kind === 'text' && piece.text.trim() === '')
        return isEmpty || counted(session, test, runLine).status === 0 ? runSteps(session, block.body) : undefined
      })
    }
    case 'for': {
      const values = block.values.flatMap((word) => expanded(session, word, runLine))
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
        const test = tested(block.test)
        if (session.flow.left || (test.status === 0) !== (block.kind === 'while')) return undefined
        const ran = runSteps(session, block.body)
        return { ...ran, out: joined(test.out ?? '', ran.out ?? '') }
      })
  }
}

/** A shell within this one: what it sets, and where it goes, is its own. */
function runApart(session: Session, body: Steps, runSteps: Shell['runSteps']): Ran {
  const flow = { ...session.flow, left: undefined }
  const ran = runSteps({ ...session, variables: new Map(session.variables), flow }, body)
  session.flow.rounds = flow.rounds
  return ran
}

/** `((…))`: succeeds where it comes to anything but 0. */
function counted(session: Session, said: Word, runLine: RunLine): Ran {
  const sum = sumOf(textOf(session, said, runLine), {
    get: (name) => session.variables.get(name),
    set: (name, value) => session.variables.set(name, value),
  })
  return 'wrong' in sum ? fails(`bash: ((: ${sum.wrong}`) : { status: Number(sum.value === 0) }
}

function rounds(session: Session, round: (nth: number) => Ran | undefined): Ran {
  const { flow, readsAtMost = Infinity } = session
  let last = done()
  for (let nth = 0; ; nth++) {
    // who reads has gone: so is what writes
    if (linesIn(last.out) >= readsAtMost) return last
    if (++flow.rounds > mostRounds) {
      return { out: last.out ?? '', ...cannot(session, `a loop of more than ${mostRounds} rounds`) }
    }
    if ((last.out ?? '').length > longestText)
      return { out: last.out ?? '', ...cannot(session, `a loop that says more than ${longestText} characters`) }
    const ran = round(nth)
    if (!ran) return last
    last = { out: joined(last.out ?? '', ran.out ?? ''), status: ran.status }
    if (flow.left === 'exit' || flow.left === 'return') return last
    const left = flow.left
    flow.left = undefined
    if (left === 'break') return last
  }
}

const linesIn = (text = ''): number => (text === '' ? 0 : text.split('\n').length)
