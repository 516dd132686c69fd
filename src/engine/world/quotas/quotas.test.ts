import { bucketOf, quotaBuckets, vcpuQuota } from '#facts/quotas.ts'
import { list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { impossible } from '../../law/invariants.ts'
import { plainWish, scenario } from '../../law/scenario.ts'

const standard = quotaBuckets[0] ?? ''

function newAccount() {
  const story = scenario()
  story.do({ kind: 'SetQuotas', profile: 'new-account' })
  return story
}

const wish = (type: string, count = 1) => ({
  kind: 'RunInstances' as const,
  wish: { ...plainWish('us-east-1'), type, count },
})

const refusal = (limit: number) => ({
  code: 'VcpuLimitExceeded',
  message: `You have requested more vCPU capacity than your current vCPU limit of ${limit} allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit.`,
})

describe('buckets of vCPUs', () => {
  it('count families together as Service Quotas does', () => {
    const buckets = [
      't3.micro',
      'm7i-flex.large',
      'i4i.large',
      'r5.large',
      'g4dn.xlarge',
      'p4d.24xlarge',
      'inf1.xlarge',
    ]
    expect(buckets.map(bucketOf)).toEqual([standard, standard, standard, standard, 'G and VT', 'P', 'Inf'])
    expect(bucketOf('x2idn.16xlarge')).toBe('X')
  })

  it('allow a new account five standard vCPUs and none of any other kind', () => {
    expect(quotaBuckets.map((bucket) => vcpuQuota('new-account', bucket))).toEqual([5, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  })
})

describe('a new account', () => {
  it('runs two t3.micro of two vCPUs each, and is refused the third', () => {
    const story = newAccount()
    story.running()
    story.running()
    expect(story.ask(wish('t3.micro'))).toMatchObject(refusal(5))
    expect(list(story.account().instances)).toHaveLength(2)
  })

  it('is refused three at once as a whole', () => {
    const story = newAccount()
    expect(story.ask(wish('t3.micro', 3))).toMatchObject(refusal(5))
    expect(story.account().instances.size).toBe(0)
  })

  it('is refused eight vCPUs in one instance, and anything of g, p, inf and x', () => {
    const story = newAccount()
    expect(story.ask(wish('t3.2xlarge'))).toMatchObject(refusal(5))
    for (const type of ['g4dn.xlarge', 'p4d.24xlarge', 'inf1.xlarge', 'x2idn.16xlarge'])
      expect(story.ask(wish(type))).toMatchObject(refusal(0))
  })

  it('may launch again while another is stopped, and cannot start that one then', () => {
    const story = newAccount()
    const first = story.running({ type: 't3.xlarge' })
    story.do({ kind: 'StopInstances', ids: [first], hibernate: false, force: false })
    story.wait(10 * minute)
    expect(story.account().inUse[standard]).toBe(0)
    story.running({ type: 't3.xlarge' })
    expect(story.ask({ kind: 'StartInstances', ids: [first] })).toMatchObject(refusal(5))
    expect(story.instance(first).state).toBe('stopped')
  })

  it('starts anew what it may have, and starting what runs already asks for no more', () => {
    const story = newAccount()
    const id = story.running({ type: 't3.xlarge' })
    expect(story.ask({ kind: 'StartInstances', ids: [id] })).toBeUndefined()
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    story.do({ kind: 'StartInstances', ids: [id] })
    story.until(id, 'running')
  })

  it('keeps what ran before its quotas were lowered', () => {
    const story = scenario()
    const id = story.running({ type: 't3.2xlarge' })
    story.do({ kind: 'SetQuotas', profile: 'new-account' })
    story.wait(hour)
    expect(story.instance(id).state).toBe('running')
    expect(story.ask(wish('t3.nano'))).toMatchObject(refusal(5))
    story.do({ kind: 'SetQuotas', profile: 'raised' })
    expect(story.ask(wish('t3.nano'))).toBeUndefined()
  })
})

describe('more EBS storage than the quota allows', () => {
  const huge = { disks: [{ deviceName: '/dev/sdf', sizeGiB: 51 * 1024, type: 'gp3' }] }

  it('is refused when a volume is asked for', () => {
    const story = newAccount()
    const disk = { sizeGiB: 51 * 1024, type: 'gp3' }
    expect(story.ask({ kind: 'CreateVolume', zone: 'us-east-1a', disk, tags: {} })).toMatchObject({
      code: 'VolumeLimitExceeded',
      message:
        'You have exceeded your maximum gp3 storage limit of 50 TiB in this region. Please contact AWS Support to request an Elastic Block Store service limit increase.',
    })
  })

  it('is refused when a volume is to grow into it, or to become another type', () => {
    const story = newAccount()
    const id = story.newVolume('us-east-1a')
    const grow = { kind: 'ModifyVolume', id, change: { sizeGiB: 51 * 1024 } } as const
    expect(story.ask(grow)).toMatchObject({ code: 'VolumeLimitExceeded' })
    expect(story.ask({ kind: 'ModifyVolume', id, change: { sizeGiB: 50 * 1024 } })).toBeUndefined()
  })

  it('lets a launch fail: pending, then terminated, with a code and a message that disagree', () => {
    const story = newAccount()
    const id = story.launch(huge)
    expect(story.instance(id)).toMatchObject({ state: 'pending', reason: { code: 'pending', message: 'pending' } })
    story.until(id, 'terminated')
    expect(story.instance(id)).toMatchObject({
      everRan: false,
      hostId: undefined,
      transitionReason: '',
      reason: { code: 'Server.InternalError', message: 'Client.VolumeLimitExceeded: Volume limit exceeded' },
    })
    const passed = story.events().flatMap((event) => (event.kind === 'InstanceStateChanged' ? [event.to] : []))
    expect(passed).toEqual(['terminated'])
  })

  it('leaves nothing behind: no volume, no address, nothing on the bill', () => {
    const story = newAccount()
    const id = story.launch(huge)
    story.until(id, 'terminated')
    expect(story.account().volumes.size).toBe(0)
    expect(story.account().bill.size).toBe(0)
    expect(impossible(story.account())).toEqual([])
    story.wait(2 * hour)
    expect(story.account().instances.size).toBe(0)
  })

  it('cannot be stopped on its way, by force or not, but can be terminated', () => {
    const story = newAccount()
    const id = story.launch(huge)
    for (const force of [false, true])
      expect(story.ask({ kind: 'StopInstances', ids: [id], hibernate: false, force })).toMatchObject({
        code: 'IncorrectInstanceState',
      })
    story.do({ kind: 'TerminateInstances', ids: [id] })
    story.until(id, 'terminated')
    expect(story.instance(id).reason?.code).toBe('Client.UserInitiatedShutdown')
  })

  it('fails only the instances of a launch for which nothing is left', () => {
    const story = newAccount()
    const half = { disks: [{ deviceName: '/dev/sdf', sizeGiB: 30 * 1024, type: 'gp3' }], count: 2 }
    story.do({ kind: 'RunInstances', wish: { ...plainWish('us-east-1'), ...half } })
    story.wait(5 * minute)
    expect(list(story.account().instances).map(({ state }) => state)).toEqual(['running', 'terminated'])
  })
})
