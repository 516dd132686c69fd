import { namesRead, sharedOut } from '#engine/world/bash/read.ts'
import type { Ended } from '../host.ts'
import type { Session } from './session.ts'

/** The reader of lines: `read` takes one of what was piped in, or of what its block is given. */
export function shellReader(session: Session) {
  let given: { rest: string } = { rest: '' }
  return {
    /** Runs a block that is given a text, if it is. */
    during: async (text: string | undefined, run: () => Promise<Ended>): Promise<Ended> => {
      const before = given
      if (text !== undefined) given = { rest: text }
      const ran = await run()
      given = before
      return ran
    },

    read: (args: readonly string[], input: string | undefined): Ended => {
      const names = namesRead(args)
      if (typeof names === 'string')
        return { out: '', err: `bash: the playground's shell has read without ${names}\n`, exit: 2 }
      const source = input === undefined ? given : { rest: input }
      const exit = Number(source.rest === '')
      const [line = '', ...others] = source.rest.split('\n')
      source.rest = others.join('\n')
      for (const [name, value] of sharedOut(line, names, session.variables.get('IFS')))
        session.variables.set(name, value)
      return { out: '', err: '', exit }
    },
  }
}
