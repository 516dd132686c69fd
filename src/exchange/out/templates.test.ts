import { expect, it } from 'vitest'
import { handle } from '#api/handle.ts'
import { beginHistory } from '#engine/history/begin.ts'
import type { History } from '#engine/history/history.ts'
import { knownActions } from '#facts/aws/known.ts'
import { list } from '#lib/table.ts'
import { planOf } from '../plan/planOf.ts'
import { isNotRead } from '../read/tree.ts'
import { beginning, settled } from './accountsSpec.ts'
import type { Format } from './format.ts'
import { outOf } from './outOf.ts'

const data = { ImageId: 'ami-0e34e19222c41f4cd', InstanceType: 't3.micro' }
const fresh = () => beginHistory({ ...beginning, region: 'us-east-1', seed: 'another' })

/** An instance that was launched from a template, so that it has tags of AWS's own. */
function fromTemplate(): History {
  let history = fresh()
  const ask = (action: string, params: Readonly<Record<string, unknown>>) => {
    const asked = handle(history, { action, params }, undefined, knownActions)
    if (!asked.answer.ok) throw new Error(asked.answer.error.message)
    history = asked.history
  }
  ask('CreateLaunchTemplate', { LaunchTemplateName: 'web', LaunchTemplateData: data })
  ask('RunInstances', { LaunchTemplate: { LaunchTemplateName: 'web' }, MinCount: 1, MaxCount: 1 })
  return settled(history)
}

it.each<Format>(['json', 'script', 'template'])(
  'what was launched from a template is brought in without AWS’s tags, as %s',
  (format) => {
    const out = outOf(fromTemplate(), format, knownActions)
    if (isNotRead(out)) throw new Error('nothing was written')
    const text = 'lines' in out ? out.lines.join('\n') : JSON.stringify(out.tree)
    const plan = planOf(text, { before: fresh(), knowledge: knownActions })
    if (isNotRead(plan)) throw new Error('it was not read')
    expect(plan.lines.filter(({ fate }) => fate !== 'done' && fate !== 'looks')).toEqual([])
    expect(list(plan.after.account.instances).map(({ tags }) => tags)).toEqual([{}])
  },
)

it('a launch template of CloudFormation’s is made', () => {
  const Resources = { Web: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: data } } }
  const plan = planOf(JSON.stringify({ Resources }), { before: fresh(), knowledge: knownActions })
  if (isNotRead(plan)) throw new Error('it was not read')
  expect(list(plan.after.account.launchTemplates).map(({ name }) => name)).toEqual(['my-stack-Web'])
})
