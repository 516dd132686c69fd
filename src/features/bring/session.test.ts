import { createSession } from '#cli/shell/session.ts'
import { createShell } from '#cli/shell/shell.ts'
import { handle } from '#api/handle.ts'
import { presets } from '#content/presets/presets.ts'
import { preparing } from '#course/preset.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { advance, type History } from '#engine/history/history.ts'
import { accounts, beginning, deeds, settled, told } from '#exchange/out/accountsSpec.ts'
import { seen } from '#exchange/out/seenSpec.ts'
import { outOf } from '#exchange/out/outOf.ts'
import { isNotRead } from '#exchange/read/tree.ts'
import { baseImages } from '#facts/images.ts'
import { list } from '#lib/table.ts'
import { knownActions } from '#facts/aws/known.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** An account as AWS shows it; a key pair that is created again is another one. */
const shown = (history: History): unknown =>
  JSON.parse(JSON.stringify(seen(history), (name, value: unknown) => (name === 'PublicKey' ? typeof value : value)))

/** The script of everything that was asked. */
function scriptOf(history: History): string {
  const out = outOf(history, 'session', knownActions)
  if (isNotRead(out)) return ''
  if (!('lines' in out)) throw new Error(out.format)
  return ['#!/bin/bash', 'set -euo pipefail', ...out.lines, ''].join('\n')
}

/** Runs a script in a terminal over a new account of another seed; what nobody may be told is a complaint. */
async function ranAnew(script: string): Promise<History> {
  let history = beginHistory({ ...beginning, seed: 'another' })
  const shell = createShell(
    {
      async ask(request) {
        const asked = handle(history, request, undefined, knownActions)
        history = asked.history
        return asked.answer
      },
      advance(ms) {
        history = advance(history, history.now + ms)
      },
      breathe: () => Promise.resolve(true),
      region: () => history.account.region,
      accountId: () => history.account.accountId,
      columns: 80,
      known: () => Promise.resolve(knownActions),
      readYaml: () => Promise.resolve(undefined),
    },
    createSession(() => ''),
  )
  const { shown, exit } = await shell.run(script)
  expect(shown.filter(({ isError }) => isError)).toEqual([])
  expect(exit).toBe(0)
  return settled(history)
}

describe('a session that is taken out as a script makes the same account in another terminal', () => {
  const prepared = presets.map((preset) => {
    const making = preparing(preset, beginning)
    let step = making.next()
    while (step.done !== true) step = making.next()
    return [preset.name, step.value] as const
  })
  const made = Object.entries(accounts).map(([name, make]) => [name, make()] as const)

  const found = told([
    () => [
      'RunInstances',
      { ImageId: baseImages[0]?.ids['us-east-1'], InstanceType: 't3.micro', MinCount: 3, MaxCount: 3 },
    ],
    ({ account }) => ['StopInstances', { InstanceIds: [list(account.instances)[1]?.id] }],
    ({ account }) => ['TerminateInstances', { InstanceIds: [list(account.instances)[2]?.id] }],
    ({ account }) => ['CreateSnapshot', { VolumeId: list(account.volumes)[0]?.id, Description: 'it\'s "root"' }],
    () => ['AllocateAddress', {}],
    ({ account }) => [
      'AssociateAddress',
      { AllocationId: list(account.addresses)[0]?.allocationId, InstanceId: list(account.instances)[0]?.id },
    ],
    ({ account }) => ['DisassociateAddress', { AssociationId: list(account.addresses)[0]?.associationId }],
    ({ account }) => ['InjectFault', { Fault: 'OSHung', InstanceId: list(account.instances)[0]?.id }],
  ])

  it('finds again what nobody made by itself, and says what AWS has no action for', () => {
    const out = outOf(found, 'session', knownActions)
    const text = isNotRead(out) || !('lines' in out) ? '' : out.lines.join('\n')
    expect(text).not.toMatch(/\b(i|vol|eipalloc|eipassoc|snap)-[0-9a-f]{17}\b/)
    expect(text).toContain('Name=reservation-id')
    expect(isNotRead(out) ? [] : out.untold).toEqual([{ kind: 'own', names: ['InjectFault'] }])
  })

  it.each([...prepared, ...made, ['three at once', found] as const])('%s', async (_, history) => {
    expect(shown(await ranAnew(scriptOf(history)))).toEqual(shown(settled(history)))
  })

  it('whatever somebody did', async () => {
    const deed = fc.record({ verb: fc.nat(deeds.length - 1), n: fc.nat(12) })
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 6, maxLength: 16 }), async (walk) => {
        const history = settled(
          told(
            walk.map(
              ({ verb, n }) =>
                (now) =>
                  deeds[verb]?.(now, n) ?? ['DescribeInstances', {}],
            ),
          ),
        )
        expect(shown(await ranAnew(scriptOf(history)))).toEqual(shown(history))
      }),
      { seed: 20_261_130, endOnFailure: true, numRuns: Number(process.env['WALKS'] ?? 12) },
    )
  })
})
