import { describe, expect, it } from 'vitest'
import usages from './oracle/usage.json'
import { terminal } from './terminalSpec.ts'

describe('a wrong command is told as the real CLI tells it', () => {
  it('in its usage, validation and exit codes', async () => {
    const { run } = terminal()
    const different: string[] = []
    for (const one of usages) {
      const ran = await run(one.line)
      // the transcripts end each stream without its last line's end
      const same = ran.exit === one.exit && ran.err.trim() === one.err.trim() && ran.out.trim() === one.out.trim()
      if (!same) different.push(one.line)
      if (!same && process.env['SHOW']) expect(ran, one.line).toEqual({ out: one.out, err: one.err, exit: one.exit })
    }
    console.log(`usage: ${usages.length - different.length} of ${usages.length} are equal to the real CLI's.`)
    expect(different).toEqual([])
  })
})
