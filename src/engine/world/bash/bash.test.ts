import { asUserData } from '#facts/userData.ts'
import { minute, second } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { imageId, scenario } from '../../law/scenario.ts'
import type { LaunchWish } from '../../command.ts'
import { openTransaction } from '../../step/openTransaction.ts'
import { typeLine } from '../userData/decide.ts'
import { readFile } from '../guest/files.ts'
import { readScript } from './script.ts'

function prompt(wish: Partial<LaunchWish> = {}) {
  const story = scenario()
  const id = story.running({ disks: [{ deviceName: '/dev/sdf', sizeGiB: 20 }], ...wish })
  /** what a line would say, without it being done */
  const run = (line: string) => {
    const ran = typeLine(openTransaction(story.account(), story.now(), 'you'), { instanceId: id, line }, undefined)
    if ('refused' in ran) throw new Error(ran.message)
    return ran
  }
  const said = (line: string) => run(line).output
  /** types a line for good */
  const type = (line: string) => {
    const output = said(line)
    story.do({ kind: 'RunInGuest', instanceId: id, line })
    return output
  }
  const read = (path: string) => readFile(story.account(), story.instance(id), path)
  const write = (path: string, text: string) => story.do({ kind: 'WriteFile', instanceId: id, path, text })
  return { story, id, run, said, type, read, write }
}

describe('the shell', () => {
  it('answers what looks around', () => {
    const { story, id, said, write } = prompt()
    write('/home/ec2-user/notes', 'hello')
    story.mounted(id)
    write('/mnt/sdf/data', 'kept')
    expect(said('ls')).toBe('notes')
    expect(said('ls -l /mnt')).toBe('sdf')
    expect(said('cat /home/ec2-user/notes /mnt/sdf/data')).toBe('hello\nkept')
    expect(said('cat /nothing')).toBe('cat: /nothing: No such file or directory')
    expect(said('free -m')).toContain('Mem:            1024         190         834')
    expect(said('df -h')).toMatch(/nvme0n1p1 +8G +2G +6G +25% \/\n\/dev\/nvme1n1 +20G +0G +20G +0% \/mnt\/sdf$/)
    expect(said('mount')).toBe('/dev/nvme0n1p1 on / type xfs (rw)\n/dev/nvme1n1 on /mnt/sdf type xfs (rw)')
    expect(said('hostname')).toMatch(/^ip-172-31-\d+-\d+\.ec2\.internal$/)
    expect(said('whoami')).toBe('ec2-user')
    expect(said('id')).toBe(
      'uid=1000(ec2-user) gid=1000(ec2-user) groups=1000(ec2-user),4(adm),10(wheel),190(systemd-journal)',
    )
    expect(said('sudo id')).toBe('uid=0(root) gid=0(root) groups=0(root)')
    expect(said('id -un')).toBe('ec2-user')
    expect(said('uname')).toBe('Linux')
    expect(said('uname -m')).toBe('x86_64')
    expect(said('uname -sn')).toMatch(/^Linux ip-172-31-\d+-\d+\.ec2\.internal$/)
    expect(said('uname -a')).toMatch(/^playground:/)
    expect(said('nproc')).toBe('2')
    expect(said('which curl nginx')).toBe('/usr/bin/curl\n/usr/sbin/nginx')
    expect(said('which httpd')).toMatch(/^\/usr\/bin\/which: no httpd in \(/)
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
    const { said, type, read, write } = prompt()
    type('echo one two > /home/ec2-user/a')
    expect(read('/home/ec2-user/a')).toBe('one two')
    write('/home/ec2-user/a', 'one')
    type('echo "> two">>a')
    expect(read('/home/ec2-user/a')).toBe('one\n> two')
    type('cat /home/ec2-user/a > /dev/shm/b')
    expect(read('/dev/shm/b')).toBe('one\n> two')
    expect(said('echo x > /mnt/sdz/a')).toContain('No such file')
  })

  it('makes folders, shows them and goes into them, and into no other', () => {
    const { run, said, type } = prompt()
    expect(type('mkdir b && ls -d b')).toBe('b')
    expect(said('mkdir b')).toBe('mkdir: cannot create directory ‘b’: File exists')
    expect(said('mkdir c/d')).toBe('mkdir: cannot create directory ‘c/d’: No such file or directory')
    type('mkdir -p c/d')
    expect(said('ls')).toBe('b\nc')
    expect(said('ls c')).toBe('d')
    expect(said('cd c/d && pwd')).toBe('/home/ec2-user/c/d')
    expect(said('cd c/d && cd .. && pwd && cd - && cd && pwd')).toBe(
      '/home/ec2-user/c\n/home/ec2-user/c/d\n/home/ec2-user',
    )
    expect(run('cd /nope')).toEqual({ output: 'bash: cd: /nope: No such file or directory', status: 1 })
    expect(said('cd /nope; pwd')).toContain('\n/home/ec2-user')
    expect(said('cd /root')).toBe('bash: cd: /root: Permission denied')
    type('echo a > b/file')
    expect(said('cd b/file')).toBe('bash: cd: b/file: Not a directory')
    expect(said('cd b && ls && cat file')).toBe('file\na')
    expect(said('ls nope')).toBe("ls: cannot access 'nope': No such file or directory")
    expect(said('ls /')).toContain('etc\nhome')
    expect(said('ls /etc')).toContain('fstab')
  })

  it('shows disks in /dev, with the link that a name of the attach is', () => {
    const { said } = prompt()
    expect(said('ls /dev').split('\n')).toEqual(expect.arrayContaining(['nvme0n1', 'nvme0n1p1', 'nvme1n1', 'sdf']))
    expect(said('ls /dev/sdf')).toBe('/dev/sdf')
    expect(said('ls -l /dev/sdf')).toMatch(/^lrwxrwxrwx.* \/dev\/sdf -> nvme1n1$/)
    expect(said('ls -l /dev/nvme1n1')).toMatch(/^brw/)
  })

  it('says of tools that it leaves out that it does, and of a root shell', () => {
    const { said } = prompt()
    for (const tool of ['aws', 'tar', 'sort', 'journalctl', 'su', 'mysql_secure_installation', 'dd', 'last', 'cmp'])
      expect(said(`${tool} x`)).toBe(`playground: \`${tool}\` cannot be run here; nothing was done`)
    // what none of these images brings is not there
    for (const tool of ['git', 'docker', 'node', 'abc']) expect(said(tool)).toBe(`bash: ${tool}: command not found`)
    expect(said('sudo -i')).toMatch(/^playground: `sudo -i` \(put sudo before each line/)
    expect(said('sudo -u nobody whoami')).toMatch(/^playground: /)
    expect(said('sudo -i whoami')).toBe('root')
  })

  it('lets a user write into what is theirs, and root everywhere', () => {
    const { run, said, type, read } = prompt()
    for (const [line, complaint] of [
      ['echo x >> /etc/fstab', 'bash: /etc/fstab: Permission denied'],
      ['sudo echo x >> /etc/fstab', 'bash: /etc/fstab: Permission denied'],
      ['echo hi > /root/x', 'bash: /root/x: Permission denied'],
      ['echo hi > /nope/x', 'bash: /nope/x: No such file or directory'],
      ['mkdir /data2', 'mkdir: cannot create directory ‘/data2’: Permission denied'],
      ['touch /etc/y', "touch: cannot touch '/etc/y': Permission denied"],
      ['echo x | tee /etc/y', 'x\ntee: /etc/y: Permission denied'],
      ['touch a && cp a /etc/a', "cp: cannot create regular file '/etc/a': Permission denied"],
      ['chown ec2-user /etc', "chown: changing ownership of '/etc': Operation not permitted"],
      ['chmod 777 /etc', "chmod: changing permissions of '/etc': Operation not permitted"],
    ] as const)
      expect(run(line), line).toEqual({ output: complaint, status: 1 })
    for (const line of ['echo x > a', 'echo x > /tmp/a', 'echo x > /dev/null', 'mkdir -p /tmp/b/c && touch /tmp/b/c/d'])
      expect(run(line), line).toEqual({ output: '', status: 0 })
    type('echo x | sudo tee -a /etc/hosts')
    expect(read('/etc/hosts')).toBe('x')
    type('sudo bash -c "echo y >> /etc/hosts"')
    expect(read('/etc/hosts')).toBe('x\ny')
    expect(said('sudo sh -c whoami; bash -c whoami')).toBe('root\nec2-user')
  })

  it('lets a user write into a folder that root has given them, or everybody', () => {
    const { run, type, read } = prompt()
    type('sudo mkdir /data && sudo mkdir /data/deep /open')
    expect(run('echo hi > /data/x').output).toBe('bash: /data/x: Permission denied')
    type('sudo chown ec2-user:ec2-user /data')
    type('echo hi > /data/x')
    expect(read('/data/x')).toBe('hi')
    expect(run('echo hi > /data/deep/x').status).toBe(1)
    type('sudo chown -R $USER /data')
    expect(run('echo hi > /data/deep/x').status).toBe(0)
    expect(run('echo hi > /open/x').status).toBe(1)
    type('sudo chmod 777 /open')
    expect(run('echo hi > /open/x').status).toBe(0)
    expect(run('sudo chown "*" /data').output).toBe('chown: invalid user: ‘*’')
    type('sudo mkdir mine')
    expect(run('echo hi > mine/x').output).toBe('bash: mine/x: Permission denied')
  })

  it('turns the machine off, or on again', () => {
    for (const [line, power] of [
      ['sudo halt', 'halted'],
      ['sudo reboot', 'booting'],
      ['sudo poweroff', 'closing'],
      ['sudo shutdown -h now', 'closing'],
    ] as const) {
      const { story, id, type } = prompt()
      type(line)
      expect(story.guest(id).power).toBe(power)
    }
  })

  it('knows pipes, &&, ||, ;, quotes, variables, documents and the output of a line', () => {
    const { said, type, read } = prompt()
    expect(said('false && echo a; echo b || echo c')).toBe('b')
    expect(said(`A='x  y'; echo "$A" $A '$A' \\$A`)).toBe('x  y x y $A $A')
    expect(said('echo "on $(hostname)" | tee /tmp/a')).toMatch(/^on ip-172/)
    expect(said("cat <<'EOF'\nkept $A\nEOF")).toBe('kept $A')
    type('cat <<EOF | sudo tee /var/www/html/index.html > /dev/null\n<h1>`whoami`</h1>\nEOF')
    expect(read('/var/www/html/index.html')).toBe('<h1>ec2-user</h1>')
    expect(said('echo a # and nothing else')).toBe('a')
  })

  it('keeps variables at the prompt until the machine boots', () => {
    const { story, id, type, said } = prompt()
    type('NAME=web')
    expect(said('echo $NAME')).toBe('web')
    story.do({ kind: 'RebootInstances', ids: [id] })
    story.wait(5 * minute)
    expect(said('echo "[$NAME]"')).toBe('[]')
  })

  it('says what it does not know', () => {
    const { run, said } = prompt()
    expect(run('xyz')).toEqual({ output: 'bash: xyz: command not found', status: 127 })
    expect(said('constructor')).toBe('bash: constructor: command not found')
    for (const line of ['select a in b; do halt; done', 'A=(halt now)', 'exec > >(tee log)', 'echo ${!A}'])
      expect(said(line)).toMatch(/^playground: `.+` cannot be run here; nothing was done$/s)
    expect(said('shutdown -h 23:00')).toContain('only')
    expect(run('systemctl status httpd').status).toBe(4)
  })
})

describe('packages', () => {
  it('bring a web server, which somebody has to start', () => {
    const { story, id, said, type } = prompt({ userData: undefined })
    expect(said('systemctl status nginx')).toBe('Unit nginx.service could not be found.')
    expect(said('curl localhost')).toContain('(7) Failed to connect to localhost port 80')
    expect(said('dnf install -y httpd')).toContain('superuser')
    expect(said('sudo dnf install httpd')).toContain('Operation aborted')
    expect(type('sudo dnf install -y httpd')).toContain('Complete!')
    expect(said('systemctl status httpd')).toContain('inactive (dead)')
    type('sudo systemctl start httpd && sudo systemctl enable httpd')
    expect(said('cd /var/www/html && ls && pwd')).toBe('/var/www/html')
    type('echo hello | sudo tee /var/www/html/index.html')
    expect(said('curl -s http://localhost/')).toBe('hello')
    expect(story.guest(id)).toMatchObject({ web: 'running', webUnit: 'httpd' })
    story.do({ kind: 'RebootInstances', ids: [id] })
    story.wait(5 * minute)
    expect(story.guest(id).web).toBe('running')
    type('sudo systemctl disable --now httpd')
    expect(story.guest(id).web).not.toBe('running')
    story.do({ kind: 'RebootInstances', ids: [id] })
    story.wait(5 * minute)
    expect(story.guest(id).web).toBe('none')
  })

  it('are called as each Linux calls them', () => {
    const amazon = prompt()
    expect(amazon.said('sudo apt-get update')).toBe('bash: apt-get: command not found')
    expect(amazon.said('sudo yum install -y apache2')).toContain('Unable to find a match: apache2')
    const ubuntu = prompt({ imageId: imageId('us-east-1', 'ubuntu-24.04-x86_64'), userData: undefined })
    expect(ubuntu.said('sudo dnf install -y nginx')).toBe('bash: dnf: command not found')
    ubuntu.type('sudo apt-get install -y apache2')
    expect(ubuntu.said('curl localhost')).toContain('It works!')
  })

  it('do not come where there is no way to the internet', () => {
    const { run } = prompt({ publicIp: false, userData: undefined })
    expect(run('sudo dnf install -y nginx')).toMatchObject({ status: 1, output: expect.stringContaining('Timeout') })
  })

  it('do not start beside another one at the same port', () => {
    const { type, said } = prompt()
    type('sudo dnf install -y httpd')
    expect(said('sudo systemctl start httpd')).toContain('Job for httpd.service failed')
  })
})

const script = (text: string) => ({ userData: asUserData(text), disks: [] })

describe('user data', () => {
  it('is run once, by the first boot, and what it did is there afterwards', () => {
    const { story, id, read, said } = prompt(
      script(`#!/bin/bash
dnf update -y
dnf install -y httpd
systemctl start httpd
systemctl enable httpd
TOKEN=$(curl -s -X PUT "http://169.254.169.254/latest/api/token" \\
  -H "X-aws-ec2-metadata-token-ttl-seconds: 60")
ID=$(curl -s -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data/instance-id)
cat > /var/www/html/index.html <<EOF
<h1>Hello World from $(hostname -f), $ID</h1>
EOF
`),
    )
    expect(read('/var/www/html/index.html')).toBe(`<h1>Hello World from ${said('hostname')}, ${id}</h1>`)
    expect(story.guest(id)).toMatchObject({ web: 'running', webUnit: 'httpd' })
    expect(read('/var/log/cloud-init-output.log')).toContain('Complete!')
    expect(story.events().filter(({ kind }) => kind === 'UserDataFinished')).toHaveLength(1)
    story.do({ kind: 'RebootInstances', ids: [id] })
    story.wait(5 * minute)
    expect(story.events().filter(({ kind }) => kind === 'UserDataFinished')).toHaveLength(1)
  })

  it('takes its time: for a while the OS is up and nothing listens yet', () => {
    const story = scenario()
    const id = story.launch()
    story.until(id, 'running')
    while (story.guest(id).power !== 'up') story.wait(second / 10)
    expect(story.guest(id).web).toBe('none')
    story.wait(15 * second)
    expect(story.guest(id).web).toBe('running')
  })

  it('says of each line that it cannot run that it cannot, and goes on', () => {
    const { read, story } = prompt(
      script(
        '#!/bin/bash\nfind /var -type d\nselect A in a; do\n  if [ -f /a ]; then\n  echo b > /b\n  fi\ndone\necho c > /c\n',
      ),
    )
    const log = read('/var/log/cloud-init-output.log')
    expect(log).toContain('playground: line 2: `find /var` (of the OS')
    expect(log).toContain('playground: line 3: `select` cannot be run here; nothing was done')
    expect([read('/b'), read('/c')]).toEqual([undefined, 'c'])
    expect(story.events()).toContainEqual(expect.objectContaining({ kind: 'UserDataFinished', notRun: 2, status: 0 }))
  })

  it.each(['echo x > /x', '#cloud-config\npackages: [nginx]', '#!/usr/bin/python3\nprint(1)'])(
    'that is no shell script is not run: %j',
    (text) => {
      const { read, story } = prompt(script(text))
      expect(read('/var/log/cloud-init-output.log')).toMatch(/playground|Unhandled/)
      expect(story.events()).toContainEqual(expect.objectContaining({ kind: 'UserDataFinished', status: 1 }))
    },
  )

  it('that is cut off does not begin again', () => {
    const story = scenario()
    const id = story.launch(script('#!/bin/bash\nsleep 60\necho late > /late\n'))
    story.until(id, 'running')
    while (story.account().firstBoots.size === 0) story.wait(second)
    story.do({ kind: 'RebootInstances', ids: [id] })
    story.wait(10 * minute)
    expect(readFile(story.account(), story.instance(id), '/late')).toBeUndefined()
    expect(story.events().some(({ kind }) => kind === 'UserDataInterrupted')).toBe(true)
  })

  it('can be changed only while the instance is stopped, and does not run again', () => {
    const { story, id, read } = prompt(script('#!/bin/bash\necho one > /one\n'))
    const other = {
      kind: 'SetUserData',
      instanceId: id,
      userData: asUserData('#!/bin/bash\necho two > /two\n'),
    } as const
    expect(story.ask(other)?.code).toBe('IncorrectInstanceState')
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    story.do(other)
    story.do({ kind: 'StartInstances', ids: [id] })
    story.wait(10 * minute)
    expect([read('/one'), read('/two')]).toEqual(['one', undefined])
  })

  it('runs again on a new root volume, which knows nothing of it', () => {
    const { story, id } = prompt(script('#!/bin/bash\necho one > /one\n'))
    story.do({ kind: 'ReplaceRoot', instanceId: id, deletesOld: true })
    story.wait(10 * minute)
    expect(readFile(story.account(), story.instance(id), '/one')).toBe('one')
  })

  it('stops at its first mistake where it is told to', () => {
    const { read } = prompt(script('#!/bin/bash\nset -e\nfalse\necho a > /a\n'))
    expect(read('/a')).toBeUndefined()
    expect(read('/var/log/cloud-init-output.log')).toContain('Failed to run module scripts-user')
  })
})

it('a script is read line by line, with what belongs to a line', () => {
  const lines = readScript(
    '#!/bin/bash\n\n# one\necho a \\\n  b\ncat <<X >f\n1\nX\nwhile true; do\n  a\ndone\necho "c\nd"',
  )
  expect(lines.map(({ nth, wrong }) => [nth, wrong])).toEqual([
    [4, undefined],
    [6, undefined],
    [9, undefined],
    [12, undefined],
  ])
})

describe('blocks', () => {
  it('are run as their tests say', () => {
    const { run, said, type, read } = prompt()
    expect(said('if [ -f /etc/fstab ]; then echo yes; else echo no; fi')).toBe('yes')
    expect(said('if test -z "$A" && ! [ 1 -eq 2 ]; then\n echo a\nelif true; then\n echo b\nfi')).toBe('a')
    expect(said('if false; then echo a; elif [ a != b ]; then echo b; else echo c; fi | grep -c b')).toBe('1')
    expect(said('for i in 1 "2 3" $(echo 4 5); do echo "<$i>"; done')).toBe('<1>\n<2 3>\n<4>\n<5>')
    expect(said('for i in a b c; do if [ $i = b ]; then continue; fi; echo $i; done')).toBe('a\nc')
    expect(said('until false; do echo once; break; done; echo over')).toBe('once\nover')
    expect(said('{ echo a; echo b; } | wc -l')).toBe('2')
    expect(said('echo "${NAME:-world}"')).toBe('world')
    expect(said('for i in {1..3} {c..a..1}; do echo $i; done')).toBe('1\n2\n3\n{c..a..1}')
    expect(said('echo {08..10} f.{a,b} "{1..2}" {1} {3..1} x{a..b}{1..2} \'{a,b}\'')).toBe(
      '08 09 10 f.a f.b {1..2} {1} 3 2 1 xa1 xa2 xb1 xb2 {a,b}',
    )
    expect(said('for i in $(seq 2 2 6); do echo $i; done; seq 2; seq x')).toBe(
      "2\n4\n6\n1\n2\nseq: invalid floating point argument: 'x'",
    )
    expect(said('done')).toBe("bash: syntax error near unexpected token `done'")
    type('for f in one two; do\ncat <<EOF > /tmp/$f\n$f\nEOF\ndone')
    expect([read('/tmp/one'), read('/tmp/two')]).toEqual(['one', 'two'])
    expect(run('if false; then echo a; fi')).toEqual({ output: '', status: 0 })
  })

  it('count with what seq says, and are given nothing of what a line in $( ) complains of', () => {
    const { said, run } = prompt()
    expect(said('for i in $(seq 2); do echo $i; done; seq 1 2 6 | tail -1')).toBe('1\n2\n5')
    expect(said('seq 3 -1 1')).toBe('3\n2\n1')
    expect(said('for i in $(nosuch 1); do echo "<$i>"; done')).toBe('bash: nosuch: command not found')
    expect(said('A=$(cat /nowhere); echo "[$A]"')).toBe('cat: /nowhere: No such file or directory\n[]')
    expect(said('{ cat /nowhere; echo a; } | wc -l')).toBe('cat: /nowhere: No such file or directory\n1')
    expect(run('seq 1 1000000')).toMatchObject({ output: expect.stringMatching(/^playground: seq counts/), status: 1 })
  })

  it('that would go round for ever are broken off', () => {
    const { said } = prompt()
    expect(said('while true; do true; done')).toBe(
      'playground: a loop of more than 500 rounds cannot be run here; nothing was done',
    )
    expect(said(`${'{ '.repeat(30)}a${'; }'.repeat(30)}`)).toMatch(/^playground: /)
  })

  it('stand in user data, whose lines they count as one, and which exit ends', () => {
    const { read, story, id } = prompt({
      userData: asUserData(
        '#!/bin/bash\nif ! systemctl status httpd; then\n  dnf install -y httpd\n  systemctl enable --now httpd\nfi\nexit 0\necho x > /x\n',
      ),
    })
    expect(story.guest(id)).toMatchObject({ web: 'running', webUnit: 'httpd' })
    expect(read('/x')).toBeUndefined()
    expect(read('/var/lib/cloud/instance/user-data.txt')).toMatch(/^#!\/bin\/bash\nif !/)
  })
})

describe('files', () => {
  it('are removed, moved, and looked at from either end', () => {
    const { run, said, type, read } = prompt()
    type('mkdir -p a/b; printf "1\\n2\\n3\\n" > a/n; echo x > a/b/x; echo y > y')
    expect([said('head -2 a/n'), said('tail -n 1 a/n'), said('wc -l a/n'), said('cat a/n | wc -w')]).toEqual([
      '1\n2',
      '3',
      '3 a/n',
      '3',
    ])
    expect(said('find a -type f')).toBe('a/b/x\na/n')
    expect(said('find . -name "*.pem"')).toBe('')
    expect(said('find a -type f -exec cat {} \\;')).toBe('x\n1\n2\n3')
    type('mv y a')
    expect([read('/home/ec2-user/y'), read('/home/ec2-user/a/y')]).toEqual([undefined, 'y'])
    expect(said('rm a')).toBe("rm: cannot remove 'a': Is a directory")
    expect(said('rm nope')).toBe("rm: cannot remove 'nope': No such file or directory")
    expect(run('rm -f nope')).toEqual({ output: '', status: 0 })
    type('rm a/n')
    expect(said('ls a')).toBe('b\ny')
    type('rm -rf a')
    expect(said('ls')).toBe('')
    expect(said('rm -rf /etc')).toMatch(/^playground: /)
    expect(said('rm /etc/fstab')).toBe("rm: cannot remove '/etc/fstab': Permission denied")
    expect(said('rm -rf *')).toBe('')
  })

  it('of the OS that the page does not have are not said to be missing', () => {
    const { said } = prompt()
    expect(said('cat /etc/os-release')).toMatch(/^playground: .*the page does not have/)
    expect(said('tail /var/log/httpd/error_log')).toMatch(/^playground: /)
    expect(said('tail -f notes')).toMatch(/^playground: .*never return/)
  })
})

it('words in a file are replaced by sed, patterns are not', () => {
  const { said, type, read } = prompt()
  type('echo "AZID and AZID" > page')
  expect(said('sed "s/AZID/us-east-1a/" page')).toBe('us-east-1a and AZID')
  expect(said('echo /a/b | sed s#/a/#/c/#')).toBe('/c/b')
  type("sed -i 's/AZID/x\\.y/g' page")
  expect(read('/home/ec2-user/page')).toBe('x.y and x.y')
  expect(said("sed 's/^x.*/y/' page")).toMatch(/^playground: .*plain words/)
  expect(said('sed -n 1p page')).toMatch(/^playground: /)
  expect(said("sed -i 's/a/b/' /etc/fstab")).toContain('Permission denied')
})

describe('what somebody asks from inside', () => {
  it('is answered by curl as it was asked', () => {
    const { said } = prompt()
    expect(said('curl -s -o /dev/null -w "%{http_code}\\n" http://localhost/')).toBe('200\n')
    expect(said('curl -sI http://localhost/nope').trim()).toBe('HTTP/1.1 404 Not Found')
    expect(said('curl -w "%{time_total}" localhost')).toMatch(/^playground: /)
    expect(said('wget https://example.com/a.tar.gz')).toMatch(/^playground: example\.com is out on the internet/)
    expect(said('hostname -I')).toMatch(/^172\.31\./)
    expect(said('ec2-metadata -i')).toMatch(/^instance-id: i-/)
    expect(said('ec2-metadata --instance-type | cut -d " " -f 2')).toBe('t3.micro')
  })

  it('of what is installed, or somebody’s own, is not said to be missing', () => {
    const { said, type } = prompt({ userData: undefined })
    expect(said('git --version')).toBe('bash: git: command not found')
    expect(type('sudo yum install -y httpd.x86_64 git')).toContain('Complete!')
    expect(said('sudo yum install -y httpd.aarch64')).toContain('Unable to find a match: httpd.aarch64')
    type('sudo systemctl enable --now httpd.service')
    expect(said('curl -s localhost')).toContain('It works!')
    expect(said('git --version')).toMatch(/^playground: `git` cannot be run here/)
    type('echo "[Service]" | sudo tee /etc/systemd/system/app.service')
    expect(said('sudo systemctl start app')).toContain("(a service of one's own)")
    expect(said('sudo systemctl start nope')).toContain('Unit nope.service not found')
  })

  it('of a service that is no web server is left out, and what is enabled is not', () => {
    const { said, type } = prompt()
    type('sudo dnf install -y mariadb105-server php')
    expect(said('systemctl status mariadb')).toMatch(/^playground: whether mariadb runs is left out here/)
    expect(said('systemctl is-enabled mariadb')).toBe('disabled')
    type('sudo systemctl enable mariadb')
    expect(said('systemctl is-enabled mariadb')).toBe('enabled')
    type('echo "<?php phpinfo(); ?>" | sudo tee /usr/share/nginx/html/info.php')
    expect(said('curl localhost/info.php')).toMatch(/^playground: .* is a PHP program/)
  })
})
