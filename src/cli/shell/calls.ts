import type { Ended } from '../host.ts'
import type { Session } from './session.ts'

/** calls of functions within each other */
const deepest = 30

/** The functions that run, and the variables that are their own. */
export function shellCalls(session: Session) {
  const running: Map<string, string | undefined>[] = []

  const keep = (own: Map<string, string | undefined>, name: string, value: string) => {
    if (!own.has(name)) own.set(name, session.variables.get(name))
    session.variables.set(name, value)
  }

  return {
    /** `local NAME=value`; answers what is wrong with it. */
    keepLocals: (args: readonly string[]): string => {
      const own = running.at(-1)
      if (!own) return 'bash: local: can only be used in a function\n'
      for (const arg of args) {
        const [name = '', ...rest] = arg.split('=')
        keep(own, name, rest.join('='))
      }
      return ''
    },

    /** Runs a function with its own words; afterwards what was its own is as it was. */
    call: async (args: readonly string[], run: () => Promise<number>): Promise<Omit<Ended, 'out'>> => {
      if (running.length >= deepest)
        return { err: `bash: the playground's shell ends functions that call each other ${deepest} deep\n`, exit: 130 }
      const own = new Map<string, string | undefined>()
      running.push(own)
      for (const [nth, text] of args.entries()) keep(own, String(nth + 1), text)
      keep(own, '#', String(args.length))
      const exit = await run()
      for (const [name, value] of own)
        if (value === undefined) session.variables.delete(name)
        else session.variables.set(name, value)
      running.pop()
      return { err: '', exit }
    },
  }
}
