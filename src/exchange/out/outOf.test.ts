import { presets } from '#content/presets/presets.ts'
import { preparing } from '#course/preset.ts'
import { beginHistory } from '#engine/history/begin.ts'
import type { History } from '#engine/history/history.ts'
import { knownActions } from '#facts/aws/known.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planOf } from '../plan/planOf.ts'
import type { Plan } from '../plan/plan.ts'
import { isNotRead } from '../read/tree.ts'
import { accounts, beginning, copied, deeds, networked, rich, settled, told } from './accountsSpec.ts'
import { seen } from './seenSpec.ts'
import type { Format } from './format.ts'
import { type Out, outOf } from './outOf.ts'

const fresh = () => beginHistory({ ...beginning, seed: 'another' })

function written(history: History, format: Format): Out {
  const out = outOf(history, format, knownActions)
  if (isNotRead(out)) throw new Error(JSON.stringify(out))
  return out
}

function brought(text: string, before = fresh()): Plan {
  const plan = planOf(text, { before, knowledge: knownActions })
  if (isNotRead(plan)) throw new Error(JSON.stringify(plan))
  return plan
}

const textOf = (out: Out) => ('lines' in out ? out.lines.join('\n') : JSON.stringify(out.tree))
/** Out and in again, long enough after for everything to have settled. */
function again(history: History, format: Format): History {
  const { lines, after } = brought(textOf(written(history, format)))
  expect(lines.filter(({ fate }) => fate !== 'done' && fate !== 'looks')).toEqual([])
  return settled(after)
}

describe('an account that is written out and brought into a new one', () => {
  const prepared = presets.map((preset) => {
    const making = preparing(preset, beginning)
    let step = making.next()
    while (step.done !== true) step = making.next()
    return [preset.name, step.value] as const
  })

  it.each(prepared)('%s is the same, as lines of the CLI and as JSON', (_, history) => {
    for (const format of ['json', 'script'] as const)
      expect(seen(again(history, format))).toEqual(seen(settled(history)))
  })

  it.each(Object.entries(accounts))('%s is the same, as lines of the CLI and as JSON', (_, make) => {
    const history = make()
    for (const format of ['json', 'script'] as const)
      expect(seen(again(history, format))).toEqual(seen(settled(history)))
  })

  it('whatever somebody did in it is the same', () => {
    const deed = fc.record({ verb: fc.nat(deeds.length - 1), n: fc.nat(12) })
    fc.assert(
      fc.property(fc.array(deed, { minLength: 6, maxLength: 16 }), (walk) => {
        const history = settled(
          told(
            walk.map(
              ({ verb, n }) =>
                (now) =>
                  deeds[verb]?.(now, n) ?? ['DescribeInstances', {}],
            ),
          ),
        )
        const out = outOf(history, 'json', knownActions)
        // an account in which there is nothing has nothing to say
        if (isNotRead(out)) return
        for (const format of ['json', 'script'] as const) expect(seen(again(history, format))).toEqual(seen(history))
      }),
      { seed: 20_261_130, endOnFailure: true, numRuns: Number(process.env['WALKS'] ?? 12) },
    )
  })

  it('as a template is the same, but for what its head says that CloudFormation has not', () => {
    const history = networked()
    expect(seen(again(history, 'template'))).toEqual(seen(settled(history)))
    expect(written(history, 'template').untold).toEqual([{ kind: 'never', names: [] }])
    const { untold } = written(rich(), 'template')
    expect(untold.map(({ kind }) => kind)).toEqual(['never', 'stopped', 'settings'])
    expect(written(copied(), 'template').untold.map(({ kind }) => kind)).toEqual(['never', 'snapshots', 'images'])
  })
})
