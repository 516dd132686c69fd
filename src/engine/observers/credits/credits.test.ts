import { findType, instanceTypes } from '#facts/catalogue.ts'
import type { InstanceId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { day, hour, type Instant, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { jobAt } from '../../world/guest/job.ts'
import { plainWish, type Scenario, scenario } from '../../law/scenario.ts'
import { standAt } from './credits.ts'
import { unitsPerCredit } from './flow.ts'
import { outlook } from './outlook.ts'

const wish = plainWish('us-east-1')
const row = (story: Scenario, id: InstanceId) => must(get(story.account().credits, id), 'credits')
const stand = (story: Scenario, id: InstanceId, at: Instant = story.now()) => standAt(row(story, id), at)
const credits = (units: number) => units / unitsPerCredit
const net = (story: Scenario, id: InstanceId) => credits(stand(story, id).net)
const launch = (story: Scenario, id: InstanceId) => credits(stand(story, id).launch)
const turns = (story: Scenario) => story.events().flatMap((event) => (event.kind === 'CreditsTurned' ? [event] : []))
const mode = (story: Scenario, id: InstanceId, to: 'standard' | 'unlimited') =>
  story.do({ kind: 'ModifyCredits', wishes: [{ id, mode: to }] })
const work = (story: Scenario, id: InstanceId, workload: 'idle' | 'steady' | 'busy') =>
  story.do({ kind: 'SetWorkload', instanceId: id, workload })
const stop = (story: Scenario, id: InstanceId) => {
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.until(id, 'stopped')
}
const start = (story: Scenario, id: InstanceId) => {
  story.do({ kind: 'StartInstances', ids: [id] })
  story.until(id, 'running')
}
const cpu = (story: Scenario, id: InstanceId) => story.guest(id).cpu.at(-1)?.value

/** Running, idle, and with a full balance. */
function rested(type: string, seed?: string) {
  const story = scenario(seed)
  const id = story.running({ type })
  story.wait(30 * day)
  return { story, id }
}

describe('the table of credits', () => {
  const burstable = instanceTypes().filter((type) => type.burstable)

  it('holds all 28 T types: an hour earns baseline × vCPUs × 60, a day of it is the limit', () => {
    expect(burstable).toHaveLength(28)
    for (const { name, vcpus, baselinePercentPerVcpu, creditsPerHour, maxCredits } of burstable) {
      expect(creditsPerHour, name).toBeCloseTo(((baselinePercentPerVcpu ?? 0) / 100) * vcpus * 60, 9)
      expect(maxCredits, name).toBeCloseTo((creditsPerHour ?? 0) * 24, 9)
    }
  })

  it('is whole in units, so that nothing is ever rounded', () => {
    for (const { name, vcpus, baselinePercentPerVcpu, creditsPerHour, maxCredits } of burstable) {
      expect(Math.round(((creditsPerHour ?? 0) * unitsPerCredit) / hour), name).toBe(
        (baselinePercentPerVcpu ?? 0) * vcpus * 10,
      )
      expect(Number.isSafeInteger((maxCredits ?? 0) * unitsPerCredit), name).toBe(true)
    }
  })
})

describe('a T3 instance', () => {
  it('begins with nothing, in unlimited mode, and so borrows while it boots', () => {
    const story = scenario()
    const id = story.launch({ type: 't3.micro' })
    story.until(id, 'running')
    expect(row(story, id).flow).toMatchObject({ mode: 'unlimited', net: 0, launch: 0 })
    story.wait(10_000)
    expect(net(story, id)).toBeLessThan(0)
  })

  it('saves at most a day of earning', () => {
    const { story, id } = rested('t3.micro')
    expect(net(story, id)).toBe(288)
    story.wait(day)
    expect(net(story, id)).toBe(288)
    expect(turns(story)).toEqual([])
  })

  it('at its baseline neither earns nor spends: 20 % of a t3.small', () => {
    const { story, id } = rested('t3.small')
    work(story, id, 'busy')
    story.wait(hour)
    const before = stand(story, id).net
    // flat out on two vCPUs for an hour takes 120 credits and earns 24
    expect(credits(before)).toBe(576 - 120 + 24)
    work(story, id, 'steady')
    story.wait(5 * day)
    expect(stand(story, id).net).toBe(before)
  })

  it('flat out spends 288 credits in 160 minutes, borrows 288 in 160 more, then pays for each', () => {
    const { story, id } = rested('t3.micro')
    const from = story.now()
    work(story, id, 'busy')
    story.wait(day)
    // two vCPUs take 2 credits a minute and 0.2 come in: 288 / 1.8 = 160
    expect(turns(story).map(({ to, at }) => [to, (at - from) / minute])).toEqual([
      ['surplus', 160],
      ['charge', 320],
    ])
    const { charged } = stand(story, id)
    expect(credits(charged)).toBeCloseTo((24 * 60 - 320) * 1.8, 9)
    expect(net(story, id)).toBe(-288)
    expect(cpu(story, id)).toBe(100)
  })

  it('pays its surplus back by what it earns, before it saves', () => {
    const { story, id } = rested('t3.micro')
    work(story, id, 'busy')
    story.wait(260 * minute)
    expect(net(story, id)).toBe(288 - 260 * 1.8)
    work(story, id, 'idle')
    // idle is 2 % of two vCPUs: 0.04 a minute go, 0.2 come in
    story.wait(1000 * minute)
    expect(net(story, id)).toBe(288 - 260 * 1.8 + 160)
    expect(row(story, id).settled).toBeUndefined()
  })

  it('settles what it owes when it stops', () => {
    const { story, id } = rested('t3.micro')
    work(story, id, 'busy')
    story.wait(200 * minute)
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    expect(credits(must(row(story, id).settled, 'a settlement').units)).toBe(200 * 1.8 - 288)
    expect(net(story, id)).toBe(0)
  })

  it('settles what it owes when it is to keep to its credits, and slows down at once', () => {
    const { story, id } = rested('t3.micro')
    work(story, id, 'busy')
    story.wait(200 * minute)
    mode(story, id, 'standard')
    expect(credits(must(row(story, id).settled, 'a settlement').units)).toBe(200 * 1.8 - 288)
    expect(cpu(story, id)).toBe(10)
    mode(story, id, 'unlimited')
    expect(cpu(story, id)).toBe(100)
  })

  it('keeps its balance for seven days of being stopped, not longer', () => {
    const { story, id } = rested('t3.micro')
    stop(story, id)
    story.wait(6 * day)
    expect(net(story, id)).toBe(288)
    start(story, id)
    expect(net(story, id)).toBe(288)
    stop(story, id)
    story.wait(7 * day)
    expect(net(story, id)).toBe(0)
    expect(turns(story).map(({ to }) => to)).toEqual(['lost'])
  })

  it('keeps its balance through a reboot', () => {
    const { story, id } = rested('t3.micro')
    story.do({ kind: 'RebootInstances', ids: [id] })
    story.wait(5 * minute)
    expect(net(story, id)).toBeGreaterThan(287)
  })

  it('has nothing left when it is terminated', () => {
    const { story, id } = rested('t3.micro')
    stop(story, id)
    story.do({ kind: 'TerminateInstances', ids: [id] })
    expect(net(story, id)).toBe(0)
    story.wait(30 * day)
    expect(turns(story)).toEqual([])
  })

  it('in standard mode without credits boots at its baseline', () => {
    const story = scenario()
    const id = story.launch({ type: 't3.micro', creditMode: 'standard' })
    story.until(id, 'running')
    expect(story.guest(id).power).toBe('booting')
    expect(cpu(story, id)).toBe(10)
  })
})

describe('a T2 instance', () => {
  /** Busy from the moment at which it runs: boot at 35 %, then flat out. */
  function busyFromBirth() {
    const story = scenario()
    const id = story.launch({ type: 't2.micro' })
    work(story, id, 'busy')
    story.until(id, 'running')
    const ran = story.now()
    const booted = must(story.guest(id).due, 'the end of the boot')
    return { story, id, ran, booted }
  }

  it('begins with 30 launch credits for each vCPU, in standard mode', () => {
    for (const [type, expected] of [
      ['t2.micro', 30],
      ['t2.large', 60],
      ['t2.2xlarge', 240],
    ] as const) {
      const story = scenario()
      const id = story.launch({ type })
      story.until(id, 'running')
      expect(launch(story, id), type).toBe(expected)
      expect(row(story, id).flow.mode).toBe('standard')
    }
  })

  it('spends launch credits first and saves its limit beside them', () => {
    const story = scenario()
    const id = story.running({ type: 't2.micro' })
    const first = launch(story, id)
    story.wait(10 * hour)
    // 2 % of one vCPU is 1.2 credits an hour, all from the launch credits; earned ones add up at 6 an hour
    expect(launch(story, id)).toBeCloseTo(first - 12, 9)
    const earned = net(story, id)
    expect(earned).toBeGreaterThan(60)
    story.wait(30 * day)
    expect(launch(story, id)).toBe(0)
    expect(net(story, id)).toBe(144)
  })

  it('flat out slows down to its baseline in the millisecond in which launch and earned credits are spent', () => {
    const { story, id, ran, booted } = busyFromBirth()
    story.wait(3 * hour)
    // units of a thousandth vCPU × ms: 30 credits; 100 come in each ms, 350 go while it boots, 1000 after it
    const boot = booted - ran
    const left = 30 * unitsPerCredit - boot * (350 - 100)
    const expected = booted + Math.ceil(left / (1000 - 100))
    expect(turns(story).map(({ to, at }) => [to, at])).toEqual([['baseline', expected]])
    expect(cpu(story, id)).toBe(10)
    expect(stand(story, id)).toMatchObject({ net: 0, launch: 0 })
  })

  it('goes on with its job at a tenth of the speed', () => {
    const { story, id } = busyFromBirth()
    story.wait(hour)
    const [turn] = turns(story)
    const atTurn = jobAt(story.guest(id).job, must(turn, 'a turn').at)
    expect(jobAt(story.guest(id).job, story.now())).toBe(
      atTurn + Math.floor((story.now() - must(turn, 'a turn').at) / 10),
    )
    work(story, id, 'idle')
    const before = jobAt(story.guest(id).job, story.now())
    story.wait(minute)
    expect(jobAt(story.guest(id).job, story.now())).toBe(before + minute)
  })

  it('bursts again after a rest, as long as it has saved for', () => {
    const { story, id } = busyFromBirth()
    story.wait(3 * hour)
    work(story, id, 'idle')
    story.wait(10 * hour)
    // 0.1 in, 0.02 out each minute
    expect(net(story, id)).toBe(48)
    const from = story.now()
    work(story, id, 'busy')
    expect(cpu(story, id)).toBe(100)
    story.wait(2 * hour)
    expect((must(turns(story).at(-1), 'a turn').at - from) / minute).toBeCloseTo(48 / 0.9, 4)
  })

  it('loses everything by a stop and has new launch credits after the start', () => {
    const { story, id } = rested('t2.micro')
    expect(net(story, id)).toBe(144)
    stop(story, id)
    expect(stand(story, id)).toMatchObject({ net: 0, launch: 0 })
    start(story, id)
    expect(launch(story, id)).toBe(30)
    expect(net(story, id)).toBe(0)
  })

  it('has no launch credits in unlimited mode, and loses them by a change to it', () => {
    const story = scenario()
    const unlimited = story.running({ type: 't2.micro', creditMode: 'unlimited' })
    expect(launch(story, unlimited)).toBe(0)
    const id = story.running({ type: 't2.micro' })
    expect(launch(story, id)).toBeGreaterThan(29)
    mode(story, id, 'unlimited')
    expect(launch(story, id)).toBe(0)
    mode(story, id, 'standard')
    expect(launch(story, id)).toBe(0)
  })

  it('has launch credits for 100 launches and starts in 24 hours', () => {
    const story = scenario()
    for (let i = 0; i < 2; i++) story.do({ kind: 'RunInstances', wish: { ...wish, type: 't2.micro', count: 50 } })
    story.wait(5 * minute)
    const late = story.launch({ type: 't2.micro' })
    story.until(late, 'running')
    expect(launch(story, late)).toBe(0)
    expect(list(story.account().credits).filter(({ flow }) => flow.launch > 0)).toHaveLength(100)
    story.wait(day)
    const nextDay = story.launch({ type: 't2.micro' })
    story.until(nextDay, 'running')
    expect(launch(story, nextDay)).toBe(30)
  })
})

describe('the credit option', () => {
  it('is refused for a type without credits, in AWS’s words', () => {
    const story = scenario()
    const refused = story.ask({ kind: 'RunInstances', wish: { ...wish, type: 'm5.large', creditMode: 'standard' } })
    expect(refused?.code).toBe('InstanceCreditSpecification.NotSupported')
    expect(findType('m5.large')?.burstable).toBe(false)
  })

  it('changes those that can and passes over the others', () => {
    const story = scenario()
    const other = story.running({ type: 'm5.large' })
    const id = story.running({ type: 't3.micro' })
    story.do({
      kind: 'ModifyCredits',
      wishes: [
        { id: other, mode: 'standard' },
        { id, mode: 'standard' },
      ],
    })
    expect(get(story.account().credits, other)).toBeUndefined()
    expect(row(story, id).flow.mode).toBe('standard')
  })

  it('goes with the family where nobody chose it, and a new type begins with nothing', () => {
    const { story, id } = rested('t3.micro')
    stop(story, id)
    story.do({ kind: 'ChangeInstance', id, change: { type: 't2.micro' } })
    expect(row(story, id).flow).toMatchObject({ mode: 'standard', net: 0 })
    start(story, id)
    expect(launch(story, id)).toBe(30)
    stop(story, id)
    story.do({ kind: 'ChangeInstance', id, change: { type: 'm5.large' } })
    start(story, id)
    expect(row(story, id).flow).toMatchObject({ net: 0, launch: 0, earn: 0, spend: 0 })
  })
})

describe('what the credits are coming to', () => {
  const kind = (story: Scenario, id: InstanceId) => outlook(row(story, id), story.now()).kind

  it('goes through borrowing, owing and paying, and back', () => {
    const { story, id } = rested('t3.micro')
    expect(kind(story, id)).toBe('full')
    work(story, id, 'busy')
    expect(outlook(row(story, id), story.now())).toEqual({ kind: 'borrows', left: 160 * minute })
    story.wait(161 * minute)
    expect(kind(story, id)).toBe('owes')
    story.wait(160 * minute)
    expect(kind(story, id)).toBe('charged')
    work(story, id, 'idle')
    expect(outlook(row(story, id), story.now())).toEqual({ kind: 'repays', left: (288 / 0.16) * minute })
    mode(story, id, 'standard')
    expect(kind(story, id)).toBe('fills')
    work(story, id, 'busy')
    expect(kind(story, id)).toBe('slowed')
    stop(story, id)
    expect(kind(story, id)).toBe('none')
  })

  it('says when standard mode slows down, and how long a stopped balance is kept', () => {
    const { story, id } = rested('t3.micro')
    mode(story, id, 'standard')
    work(story, id, 'busy')
    expect(outlook(row(story, id), story.now())).toEqual({ kind: 'slows', left: 160 * minute })
    work(story, id, 'idle')
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.wait(day)
    expect(outlook(row(story, id), story.now())).toEqual({ kind: 'kept', left: 6 * day })
  })
})
