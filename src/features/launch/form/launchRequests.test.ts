import { describe, expect, it } from 'vitest'
import type { Answer } from '#api/answer.ts'
import { handle } from '#api/handle.ts'
import { commandLine } from '#api/cli.ts'
import { billTotal } from '#engine/observers/bill/total.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { advance, type History } from '#engine/history/history.ts'
import { defaultGroupId, subnets } from '#engine/world/network/vpc.ts'
import { interfacesOf } from '#engine/world/interfaces/read.ts'
import { findBaseImage } from '#facts/everyImage.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { changeForm, formWith, newForm, withDisk } from './form.ts'
import type { Form } from './fields.ts'
import { priceOf } from './priceOf.ts'
import { lacksOf, formProblems } from './formProblems.ts'
import { launchRequests } from './launchRequests.ts'

const begin = () => beginHistory({ seed: 'launch form', region: 'ap-northeast-2', startedAt: 0 })
const { account } = begin()
const form = (...changes: readonly Partial<Form>[]) => changes.reduce(changeForm, newForm(account))

function sendAll(of: Form, start = begin()) {
  let history: History = start
  let answer: Answer | undefined
  for (const request of launchRequests(of, start.account)) {
    const asked = handle(history, request)
    history = asked.history
    answer = asked.answer
    if (!answer.ok) break
  }
  return { answer, account: history.account, history }
}

const launch = (of: Form) => launchRequests(of, account).at(-1)?.params ?? {}
const launched = (of: Form) => {
  const sent = sendAll(of)
  expect(sent.answer).toMatchObject({ ok: true })
  return sent.account
}

describe('the launch form', () => {
  it('opens ready to launch', () => {
    expect(formProblems(form(), account)).toEqual([])
    const after = launched(form())
    expect(list(after.instances)).toMatchObject([
      { type: 't3.micro', tags: { Name: 'web-1' }, autoRecovery: 'default' },
    ])
  })

  it('makes the group that the instance then uses, with SSH open and HTTP closed', () => {
    const after = launched(form())
    const [group] = list(after.groups)
    expect(group).toMatchObject({
      name: 'launch-wizard-1',
      rules: [{ protocol: 'tcp', fromPort: 22, source: '0.0.0.0/0' }],
    })
    expect(list(after.instances)[0]?.groupIds).toEqual([group?.id])
  })

  it('opens HTTP only where it is ticked', () => {
    const [group] = list(launched(form({ http: true })).groups)
    expect(group?.rules.map((rule) => rule.fromPort)).toEqual([22, 80])
    expect(list(launched(form({ ssh: false })).groups)[0]?.rules).toEqual([])
  })

  it('makes no group where one is chosen', () => {
    const requests = launchRequests(form({ group: defaultGroupId(account) }), account)
    expect(requests.map((request) => request.action)).toEqual(['RunInstances'])
  })

  it('launches with a second network interface, which borrows no public address', () => {
    const [subnet] = subnets(account)
    const more = { subnetId: subnet?.id ?? '', secondCard: true, publicIp: false }
    const after = launched(form(more))
    const [instance] = list(after.instances)
    expect(instance?.autoPublicIp).toBe(false)
    expect(interfacesOf(after).filter(({ attachment }) => attachment?.instanceId === instance?.id)).toHaveLength(2)
  })

  it('names a placement group', () => {
    expect(launch(form({ placement: 'apart' }))['Placement']).toEqual({ GroupName: 'apart' })
  })

  it('counts names and groups on', () => {
    const { history } = sendAll(form())
    const second = sendAll(newForm(history.account), history)
    expect(list(second.account.instances).map((one) => one.tags['Name'])).toEqual(['web-1', 'web-2'])
    expect(list(second.account.groups).map((group) => group.name)).toEqual(['launch-wizard-1', 'launch-wizard-2'])
  })

  it('keeps a data volume when its instance is terminated, as the console does, and lets the root go', () => {
    const after = launched(form(withDisk(form())))
    expect(list(after.volumes).map(({ attachment }) => attachment)).toMatchObject([
      { deviceName: '/dev/xvda', deleteOnTermination: true },
      { deviceName: '/dev/sdf', deleteOnTermination: false },
    ])
  })

  it('asks for a credit option only where it is another than the family’s own', () => {
    const option = (more: Partial<Form>) => launch(form(more))['CreditSpecification']
    expect(option({})).toBeUndefined()
    expect(option({ unlimited: true })).toBeUndefined()
    expect(option({ unlimited: false })).toEqual({ CpuCredits: 'standard' })
    expect(option({ type: 't2.micro', unlimited: true })).toEqual({ CpuCredits: 'unlimited' })
    expect(option({ type: 'm7i.large', unlimited: false })).toBeUndefined()
    expect(list(launched(form({ unlimited: false })).credits)[0]?.flow.mode).toBe('standard')
  })

  it('takes the arm image for an arm type, and the other one back', () => {
    const arm = form({ type: 't4g.micro' })
    expect(findBaseImage({ region: 'ap-northeast-2' }, String(launch(arm)['ImageId']))?.architecture).toBe('arm64')
    launched(arm)
    const back = changeForm(arm, { type: 'm7i.large' })
    expect(findBaseImage({ region: 'ap-northeast-2' }, String(launch(back)['ImageId']))?.architecture).toBe('x86_64')
  })

  it('takes r3.large with the S3-backed image, and gives the image up with the type', () => {
    const s3 = form({ system: 's3' })
    expect(s3.type).toBe('r3.large')
    expect(list(launched(s3).volumes)).toEqual([])
    expect(changeForm(s3, { type: 't3.micro' }).system).toBe('amazon')
  })

  it('takes an own image with its disks, sizes and architecture, and says only what differs from them', () => {
    const with2 = withDisk(form({ type: 't4g.small', root: { ...form().root, size: '12', iops: '4000' } }))
    const first = sendAll(form({ type: 't4g.small', root: { ...form().root, size: '12', iops: '4000' } }, with2))
    const up = advance(first.history, first.history.now + 5 * minute)
    const id = list(up.account.instances)[0]?.id
    const made = handle(up, { action: 'CreateImage', params: { InstanceId: id, Name: 'golden' } })
    const later = advance(made.history, made.history.now + 5 * minute)
    const [image] = list(later.account.images)
    const own = formWith(later.account, image ? { imageId: image.id } : {})
    expect(own).toMatchObject({ type: 't4g.micro', root: { size: '12', iops: '4000' }, data: [{ device: '/dev/sdf' }] })
    expect(formProblems(own, later.account)).toEqual([])
    const params = launchRequests(own, later.account).at(-1)?.params
    expect(params).toMatchObject({ ImageId: image?.id, InstanceType: 't4g.micro' })
    expect(params).not.toHaveProperty('BlockDeviceMappings')
    const smaller = changeForm(own, { root: { ...own.root, size: '8' } })
    expect(formProblems(smaller, later.account)).toMatchObject([{ field: 'root.size', least: 12 }])
    // the image starts on no other architecture
    expect(changeForm(own, { type: 't3.micro' }).type).toBe('t4g.micro')
    const { account: after } = sendAll(changeForm(own, { root: { ...own.root, iops: '3000' } }), later)
    expect(list(after.volumes).slice(-2)).toMatchObject([{ sizeGiB: 12, iops: 3000 }, { sizeGiB: 8 }])
    // a public image takes the own one's disks away again
    expect(changeForm(own, { system: 'ubuntu' })).toMatchObject({ own: undefined, data: [], root: { size: '8' } })
  })

  it('says nothing of what is so anyway', () => {
    expect(Object.keys(launch(form()))).toEqual([
      'ImageId',
      'InstanceType',
      'MinCount',
      'MaxCount',
      'SecurityGroupIds',
      // what this page suggests, which AWS does not
      'UserData',
      'TagSpecifications',
    ])
  })

  it('is understood with every setting changed', () => {
    const [subnet] = subnets(account)
    const all = form(
      { ...withDisk(form()), subnetId: subnet?.id ?? '', publicIp: false, terminationProtection: true, count: '3' },
      {
        stopProtection: true,
        autoRecovery: 'disabled',
        shutdownBehaviour: 'terminate',
        detailedMonitoring: true,
        hibernation: true,
      },
      { root: { ...form().root, size: '20', iops: '4000', encrypted: true }, tags: [{ key: 'team', value: 'a' }] },
    )
    expect(formProblems(all, account)).toEqual([])
    const after = launched(all)
    expect(list(after.instances)).toHaveLength(3)
    expect(list(after.instances)[0]).toMatchObject({
      zone: subnet?.zone,
      autoPublicIp: false,
      terminationProtection: true,
      stopProtection: true,
      autoRecovery: 'disabled',
      shutdownBehaviour: 'terminate',
      detailedMonitoring: true,
      hibernation: true,
      tags: { Name: 'web-1', team: 'a' },
    })
    expect(list(after.volumes)[0]).toMatchObject({ sizeGiB: 20, iops: 4000, encrypted: true })
  })

  it('can be typed as commands', () => {
    expect(launchRequests(form(), account).map(commandLine)).not.toContain(undefined)
  })

  it('refuses what AWS would refuse before it is sent', () => {
    const fields = (of: Form) => formProblems(of, account).map((problem) => problem.field)
    expect(fields(form({ name: 'x'.repeat(256) }))).toEqual(['name'])
    expect(fields(form({ root: { ...form().root, size: '7' } }))).toEqual(['root.size'])
    expect(fields(form({ root: { ...form().root, size: '8.5' } }))).toEqual(['root.size'])
    expect(fields(form({ count: '11' }))).toEqual(['count'])
    expect(fields(form({ tags: [{ key: 'Name', value: '' }] }))).toEqual(['tag.0.key'])
    expect(fields(form({ type: 't2.micro', subnetId: subnets(account)[1]?.id ?? '' }))).toEqual(['zone'])
  })

  it('asks for hibernation only when everything for it is there', () => {
    expect(lacksOf(form())).toEqual(['not-encrypted'])
    expect(formProblems(form({ hibernation: true }), account)).toMatchObject([{ field: 'hibernation', lacks: 1 }])
    const encrypted = form({ hibernation: true, root: { ...form().root, encrypted: true } })
    expect(formProblems(encrypted, account)).toEqual([])
  })
})

describe('the price of the form', () => {
  it('falls to the disks when the instance stops', () => {
    const price = priceOf(form(), account)
    expect(price.running).toBeCloseTo(0.013 + 0.005 + (8 * 0.0912) / 720)
    expect(price.stopped).toBeCloseTo((8 * 0.0912) / 720)
  })

  it('is what the bill says a minute later', () => {
    const twice = form({ count: '2' }, { root: { ...form().root, size: '30', iops: '5000', throughput: '200' } })
    const { history } = sendAll(twice)
    const later = advance(history, history.now + minute)
    expect(priceOf(twice, account).running).toBeCloseTo(billTotal(later.account, later.now).perHour, 9)
  })

  it('is not nought where nobody knows it', () => {
    expect(priceOf(form({ type: 'm8i.metal-48xl' }), account).running).toBeUndefined()
  })
})
