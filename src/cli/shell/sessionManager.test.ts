import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '#api/scenario.ts'
import { baseImages } from '#facts/images.ts'
import type { RegionName } from '#facts/regions.ts'
import { terminal } from '../terminalSpec.ts'

const profile = { IamInstanceProfile: { Name: 'AmazonSSMRoleForInstancesQuickSetup' } }

type Launch = Readonly<Record<string, unknown>>

/** A terminal, and an instance that has no key and no open port. */
function ready(launch: Launch | ((region: RegionName) => Launch) = profile) {
  const story = scenario()
  const id = story.launch(typeof launch === 'function' ? launch(story.account().region) : launch)
  story.wait(5 * minute)
  return { ...terminal(story), story, id }
}

describe('aws ssm start-session', () => {
  it('opens a shell of ssm-user without key and open port, and exit ends it', async () => {
    const { run, shell, id } = ready()
    const { out, exit } = await run(`aws ssm start-session --target ${id}`)
    expect(exit).toBe(0)
    const [, session = ''] = /^\nStarting session with SessionId: (playground-\w{17})\n$/.exec(out) ?? []
    expect(session).not.toBe('')
    expect(shell.prompt()).toBe('sh-5.2$ ')
    expect((await run('whoami; pwd')).out).toBe('ssm-user\n/usr/bin\n')
    expect((await run('id')).out).toBe('uid=1001(ssm-user) gid=1001(ssm-user) groups=1001(ssm-user)\n')
    expect((await run('sudo whoami')).out).toBe('root\n')
    expect((await run('exit')).out).toBe(`exit\n\n\nExiting session with sessionId: ${session}.\n\n`)
    expect(shell.prompt()).toBe('$ ')
  })

  it('becomes the image’s user or root, and exit comes back shell by shell', async () => {
    const { run, shell, id } = ready()
    await run(`aws ssm start-session --target=${id}`)
    await run('sudo su - ec2-user')
    expect(shell.prompt()).toMatch(/^\[ec2-user@ip-[\d-]+ ~\]\$ $/)
    expect((await run('whoami; pwd')).out).toBe('ec2-user\n/home/ec2-user\n')
    await run('sudo su')
    expect(shell.prompt()).toMatch(/^\[root@ip-[\d-]+ ec2-user\]# $/)
    expect((await run('whoami')).out).toBe('root\n')
    expect((await run('exit')).out).toBe('exit\n')
    expect((await run('exit')).out).toBe('logout\n')
    expect((await run('whoami; pwd')).out).toBe('ssm-user\n/usr/bin\n')
    await run('exit')
    expect(shell.prompt()).toBe('$ ')
  })

  it('leaves the folder of the next login as it was', async () => {
    const { run, story, id } = ready()
    await run(`aws ssm start-session --target ${id}`)
    await run('exit')
    expect(story.ok('RunInGuest', { InstanceId: id, Command: 'pwd' })['Output']).toBe('/home/ec2-user')
  })

  it('has the prompts of Ubuntu on Ubuntu', async () => {
    const ubuntu = baseImages.find(({ key }) => key === 'ubuntu-24.04-x86_64')
    const { run, shell, id } = ready((region) => ({ ...profile, ImageId: ubuntu?.ids[region] }))
    await run(`aws ssm start-session --target ${id}`)
    expect(shell.prompt()).toBe('$ ')
    await run('sudo -iu ubuntu')
    expect(shell.prompt()).toMatch(/^ubuntu@ip-[\d-]+:~\$ $/)
    await run('cd /tmp')
    await run('sudo -s')
    expect(shell.prompt()).toMatch(/^root@ip-[\d-]+:\/tmp# $/)
  })

  it('is refused where the agent is not connected, in AWS’s words', async () => {
    const { run, id, story } = ready({})
    const refused = (target: string) =>
      `\naws: [ERROR]: An error occurred (TargetNotConnected) when calling the StartSession operation: ${target} is not connected.\n`
    expect(await run(`aws ssm start-session --target ${id}`)).toEqual({ out: '', err: refused(id), exit: 254 })
    expect((await run('aws ssm start-session --target web-1')).err).toBe(refused('web-1'))
    expect((await run('aws ssm start-session')).err).toContain('required: --target')
    story.ok('AssociateIamInstanceProfile', { InstanceId: id, ...profile })
    story.wait(5 * minute)
    expect((await run(`aws ssm start-session --target ${id}`)).exit).toBe(0)
  })

  it('ends when its instance goes away', async () => {
    const { run, shell, story, id } = ready()
    await run(`aws ssm start-session --target ${id}`)
    story.ok('StopInstances', { InstanceIds: [id] })
    story.wait(minute)
    const { err } = await run('whoami')
    expect(err).toContain('Exiting session with sessionId')
    expect(shell.prompt()).toBe('$ ')
  })
})

it('managed instances are listed while their agent is connected, and by what is asked of them', async () => {
  const { run, id, story } = ready()
  story.launch({})
  const list = async (more = '') =>
    (await run(`aws ssm describe-instance-information --query InstanceInformationList[].InstanceId ${more}`)).out
  expect(JSON.parse(await list())).toEqual([id])
  expect(JSON.parse(await list('--filters Key=PingStatus,Values=Online Key=InstanceIds,Values=i-0'))).toEqual([])
  expect(JSON.parse(await list(`--instance-information-filter-list key=InstanceIds,valueSet=${id}`))).toEqual([id])
  expect((await run('aws ssm describe-instance-information --filters Key=Moon,Values=x')).err).toContain(
    'InvalidFilterKey',
  )
  story.ok('StopInstances', { InstanceIds: [id] })
  story.wait(minute)
  expect(JSON.parse(await list())).toEqual([])
})

it('the newest image is named by AWS’s public parameter', async () => {
  const { run } = ready()
  const name = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'
  const { out } = await run(`aws ssm get-parameter --name ${name} --query Parameter.Value --output text`)
  const launched = `aws ec2 run-instances --image-id $(aws ssm get-parameters --names ${name} --query 'Parameters[0].[Value]' --output text) --instance-type t3.micro --query 'Instances[0].ImageId' --output text`
  expect((await run(launched)).out).toBe(out)
  const path = 'aws ssm get-parameters-by-path --path /aws/service/ami-amazon-linux-latest'
  expect((await run(`${path} --query 'length(Parameters)'`)).out).toBe('2\n')
  expect((await run('aws ssm get-parameter --name /mine')).err).toBe(
    '\naws: [ERROR]: An error occurred (ParameterNotFound) when calling the GetParameter operation: \n',
  )
})

it('what Systems Manager has besides is left out by its name', async () => {
  const { run } = ready()
  const { err, exit } = await run('aws ssm send-command --document-name AWS-RunShellScript')
  expect(err).toContain('The playground does not have SendCommand, which AWS has.')
  expect(exit).toBe(254)
  expect((await run('aws ssm list-tags-for-resource')).err).toContain('Playground.NotModelled')
  expect((await run('aws ssm fly')).exit).toBe(252)
})
