import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '../../law/scenario.ts'
import { type Shell, shell } from './shell.ts'

function prompt(type = 't3.micro') {
  const story = scenario()
  const id = story.running({ type, disks: [{ deviceName: '/dev/sdf', sizeGiB: 20 }] })
  const run = (line: string): Shell =>
    shell({ account: story.account(), instance: story.instance(id), now: story.now() }, line)
  const said = (line: string) => {
    const answer = run(line)
    return answer.kind === 'output' ? answer.output : answer
  }
  const write = (path: string, text: string) => story.do({ kind: 'WriteFile', instanceId: id, path, text })
  return { story, id, run, said, write }
}

describe('the shell', () => {
  it('answers what looks around', () => {
    const { said, write } = prompt()
    write('/home/ec2-user/notes', 'hello')
    write('/mnt/sdf/data', 'kept')
    expect(said('ls')).toBe('notes')
    expect(said('ls -l /mnt')).toBe('sdf')
    expect(said('cat /home/ec2-user/notes /mnt/sdf/data')).toBe('hello\nkept')
    expect(said('cat /nothing')).toBe('cat: /nothing: No such file or directory')
    expect(said('free -m')).toContain('Mem:            1024         190         834')
    expect(said('df -h')).toMatch(/nvme0n1 +8G +2G +6G +25% \/\n\/dev\/nvme1n1 +20G +0G +20G +0% \/mnt\/sdf$/)
    expect(said('hostname')).toMatch(/^ip-172-31-\d+-\d+\.ec2\.internal$/)
    expect(said('whoami')).toBe('ec2-user')
    expect(said('ps aux')).toContain('nginx: master process')
    expect(said('dmesg')).toContain('Amazon Linux 2023')
    expect(said('systemctl status nginx')).toContain('active (running)')
    expect(said('')).toBe('')
  })

  it('counts uptime and load from the boot', () => {
    const { story, id, said } = prompt()
    story.do({ kind: 'SetWorkload', instanceId: id, workload: 'busy' })
    story.wait(90 * minute)
    expect(said('uptime')).toMatch(/up 1:3\d, {2}1 user, {2}load average: 1\.00/)
  })

  it('writes into files with > and >>', () => {
    const { run, said, write } = prompt()
    expect(run('echo one two > /home/ec2-user/a')).toEqual({
      kind: 'write',
      path: '/home/ec2-user/a',
      text: 'one two',
    })
    write('/home/ec2-user/a', 'one')
    expect(run('echo "> two">>/home/ec2-user/a')).toMatchObject({ text: 'one\n> two' })
    expect(run('cat /home/ec2-user/a > /dev/shm/b')).toMatchObject({ path: '/dev/shm/b', text: 'one' })
    expect(said('echo x > nowhere')).toBe('bash: nowhere: No such file or directory')
    expect(said('echo x > /mnt/sdz/a')).toContain('No such file')
  })

  it('leaves what changes the machine to the engine', () => {
    const { run } = prompt()
    for (const line of ['halt', 'reboot', 'poweroff', 'shutdown -h now', 'shutdown -r now', 'systemctl restart nginx'])
      expect(run(`sudo ${line}`)).toEqual({ kind: 'change', line })
  })

  it('says what it does not know', () => {
    const { run, said } = prompt()
    expect(run('xyz')).toEqual({ kind: 'output', output: 'bash: xyz: command not found', exitStatus: 127 })
    for (const line of [
      'ls | wc',
      'ls; halt',
      'ls && halt',
      'echo $(halt)',
      'echo "open',
      'ls\nhalt',
      'echo >',
      '`halt`',
    ])
      expect(said(line)).toContain('one command at a time')
    expect(said('shutdown -h 23:00')).toContain('only')
    expect(run('systemctl status httpd')).toMatchObject({ exitStatus: 4 })
    expect(said('constructor')).toBe('bash: constructor: command not found')
  })
})
