import { second } from '#lib/time.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '#api/scenario.ts'
import { terminal } from '../terminalSpec.ts'

/** A terminal with a key, and an instance that lets it in at port 22; `answers` are what somebody types when asked. */
async function ready(answers: (string | undefined)[] = [], isAsked = true) {
  const story = scenario()
  const asked: string[] = []
  const shell = terminal(
    story,
    () => undefined,
    isAsked
      ? (text) => {
          asked.push(text)
          return Promise.resolve(answers.shift())
        }
      : undefined,
  )
  const { run } = shell
  await run('aws ec2 create-key-pair --key-name lab --query KeyMaterial --output text > lab.pem; chmod 400 lab.pem')
  const GroupId = String(story.ok('CreateSecurityGroup', { GroupName: 'ssh', Description: 'ssh' })['GroupId'])
  const open = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }
  story.ok('AuthorizeSecurityGroupIngress', { GroupId, IpPermissions: [open] })
  const id = story.launch({ KeyName: 'lab', SecurityGroupIds: [GroupId] })
  const address = () => list(story.account().instances)[0]?.publicIp ?? ''
  const log = (more = '') => run(`ssh ${more} -i lab.pem ec2-user@${address()} whoami`)
  return { ...shell, story, id, asked, address, log }
}

describe('the first contact with a machine', () => {
  it('is asked about, and goes on after a yes', async () => {
    const { story, asked, log, address } = await ready(['maybe', 'yes'])
    story.wait(300 * second)
    const first = await log()
    expect(first).toMatchObject({ out: 'ec2-user\n', exit: 0 })
    expect(first.err).toContain(`Warning: Permanently added '${address()}' (ED25519)`)
    expect(asked[0]).toMatch(
      /^The authenticity of host '[\d.]+ \([\d.]+\)' can't be established.\nED25519 key fingerprint is SHA256:\S{43}.\nThis key/,
    )
    expect(asked[0]).toMatch(/\(yes\/no\/\[fingerprint\]\)\? $/)
    expect(asked[1]).toMatch(/Please type 'yes', 'no' or the fingerprint: $/)
    expect(await log()).toMatchObject({ err: '', exit: 0 })
    expect(asked).toHaveLength(2)
  })

  it('ends with a no, and when it is broken off', async () => {
    const { story, log } = await ready(['no', undefined])
    story.wait(300 * second)
    const refused = await log()
    expect(refused).toMatchObject({ out: '', exit: 255 })
    expect(refused.err).toMatch(/Host key verification failed.\n$/)
    expect(await log()).toMatchObject({ out: '', exit: 255 })
  })

  it('is not asked about where that was said, nor where nobody is there to answer', async () => {
    for (const how of ['-o StrictHostKeyChecking=no', '-oStrictHostKeyChecking=accept-new']) {
      const { story, asked, log } = await ready()
      story.wait(300 * second)
      expect(await log(how)).toMatchObject({ exit: 0 })
      expect(asked).toEqual([])
    }
    const { story, log, run } = await ready([], false)
    story.wait(300 * second)
    expect((await log('-o StrictHostKeyChecking=yes')).err).toContain('No ED25519 host key is known for')
    expect(await log('-o UserKnownHostsFile=/dev/null')).toMatchObject({ exit: 0 })
    expect((await run('cat ~/.ssh/known_hosts')).exit).not.toBe(0)
    expect(await log()).toMatchObject({ exit: 0 })
  })
})

it('at the end of a boot a connection is refused, before it there is no answer', async () => {
  const { story, id, log } = await ready([], false)
  const guest = () => get(story.account().guests, id)
  while (guest()?.power !== 'booting') story.wait(second)
  expect((await log()).err).toContain('Connection timed out')
  const due = must(guest()?.due, 'the end of the boot')
  story.wait(due - story.history().now - 2 * second)
  expect((await log()).err).toMatch(/port 22: Connection refused\n$/)
  story.wait(10 * second)
  expect(await log()).toMatchObject({ exit: 0 })
})

it('a root shell changes the prompt, and exit comes back from it before it ends the connection', async () => {
  const { story, address, run, shell } = await ready([], false)
  story.wait(300 * second)
  await run(`ssh -i lab.pem ec2-user@${address()}`)
  const before = shell.prompt()
  await run('sudo su')
  expect(shell.prompt()).toMatch(/^\[root@ip-[\d-]+ ec2-user\]# $/)
  expect((await run('whoami')).out).toBe('root\n')
  expect(await shell.run('clear')).toMatchObject({ cleared: true, shown: [] })
  await run('dnf install -y httpd && systemctl start httpd')
  await run('cd /var/www/html && echo up > index.html')
  expect((await run('curl -s localhost')).out).toBe('up\n')
  expect((await run('exit')).out).toBe('exit\n')
  expect(shell.prompt()).toBe(before)
  expect((await run('whoami; pwd')).out).toBe('ec2-user\n/home/ec2-user\n')
  await run('sudo -i')
  expect((await run('pwd')).out).toBe('/root\n')
  await run('exit')
  expect((await run('exit')).out).toContain('logout')
})

it('the private address of an instance leads nowhere from one’s own computer', async () => {
  const { story, run } = await ready([], false)
  story.wait(300 * second)
  const [instance] = list(story.account().instances)
  expect((await run(`ssh -i lab.pem ec2-user@${instance?.privateIp}`)).err).toContain('Connection timed out')
  expect((await run('ssh -i lab.pem ec2-user@ip-172-31-0-1.ec2.internal')).err).toContain('Could not resolve hostname')
})

it('curl on one’s own computer gets the page of a web server, if its door is open', async () => {
  const { story, address, run, id, ok } = await ready([], false)
  story.wait(300 * second)
  expect((await run('curl https://checkip.amazonaws.com')).out).toBe('203.0.113.25\n')
  expect((await run(`curl ${address()}`)).err).toContain('(28)')
  const [group] = list(story.account().groups)
  ok('AuthorizeSecurityGroupIngress', {
    GroupId: group?.id,
    IpProtocol: 'tcp',
    FromPort: 80,
    ToPort: 80,
    CidrIp: '0.0.0.0/0',
  })
  expect((await run(`curl http://${address()}/`)).err).toContain('(7)')
  ok('RunInGuest', { InstanceId: id, Command: 'sudo dnf install -y httpd && sudo systemctl start httpd' })
  ok('RunInGuest', { InstanceId: id, Command: 'echo up | sudo tee /var/www/html/index.html' })
  expect((await run(`curl -s http://${address()}/`)).out).toBe('up\n')
  expect((await run(`curl -sI http://${address()}/nope`)).out).toContain('404 Not Found')
  expect((await run('curl https://example.com')).err).toContain('reaches the instances of this account')
})

it('what any computer has is not said to be missing', async () => {
  const { run } = await ready([], false)
  expect((await run('scp a b')).err).toBe("bash: the playground's shell does not have scp\n")
  expect((await run('xyz')).err).toBe('bash: xyz: command not found\n')
  await run('cp lab.pem other.pem; mv other.pem third.pem')
  expect((await run('ls -l')).out).toMatch(/^-r-------- .* lab\.pem\n-r-------- .* third\.pem\n$/)
})

describe('aws ec2-instance-connect ssh', () => {
  it('logs in with a key that is sent for this once, where nobody has one', async () => {
    const { story, id, run } = await ready([], false)
    story.wait(300 * second)
    expect(await run(`aws ec2-instance-connect ssh --instance-id ${id}`)).toMatchObject({ exit: 0 })
    expect(await run('whoami')).toMatchObject({ out: 'ec2-user\n', exit: 0 })
  })

  it('says what is missing, and what the account does not know', async () => {
    const { run } = await ready([], false)
    expect((await run('aws ec2-instance-connect ssh')).err).toContain('arguments are required: --instance-id')
    expect((await run('aws ec2-instance-connect ssh --instance-id i-0123456789abcdef0')).err).toContain(
      'InvalidInstanceID.NotFound',
    )
  })
})
