import { asUserData } from '#facts/userData.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '../../law/scenario.ts'
import { readFile } from '../guest/files.ts'
import { openTransaction } from '../../step/openTransaction.ts'
import { typeLine } from '../userData/decide.ts'

function prompt(userData?: string) {
  const story = scenario()
  const id = story.running({ disks: [], ...(userData !== undefined && { userData: asUserData(userData) }) })
  const said = (line: string) => {
    const ran = typeLine(openTransaction(story.account(), story.now(), 'you'), { instanceId: id, line }, undefined)
    if ('refused' in ran) throw new Error(ran.message)
    return ran.output
  }
  const type = (line: string) => story.do({ kind: 'RunInGuest', instanceId: id, line })
  const read = (path: string) => readFile(story.account(), story.instance(id), path)
  return { story, id, said, type, read, log: () => read('/var/log/cloud-init-output.log') ?? '' }
}

describe('the language of the shell', () => {
  it.each([
    ['case web in db) echo a;; w*|x) echo b;; *) echo c;; esac', 'b'],
    ['case "" in "") echo none;; esac', 'none'],
    ['case $(uname) in\n  (Darwin) echo mac ;;\n  Linux)\n    echo linux\n    ;;\nesac', 'linux'],
    ['case "*" in [*]) echo star;; esac; case ab in "a*") echo no;; a*) echo yes;; esac', 'star\nyes'],
    ['greet() { echo "hello $1, $# of you"; }; greet you me', 'hello you, 2 of you'],
    ['function both { for w in "$@"; do echo "<$w>"; done; }; both "a b" c', '<a b>\n<c>'],
    ['f() { local x=1; return 3; echo no; }; x=2; f; echo $? $x', '3 2'],
    ['f() { shift; echo $1; }; f a b', 'b'],
    [
      'f() { f; }; f',
      'playground: functions that call each other more than 30 deep cannot be run here; nothing was done',
    ],
    ['echo $((1 + 2 * 3)) $((7 / 2)) $((7 % 2)) $((2 ** 10)) $(( (1 + 2) * 3 ))', '7 3 1 1024 9'],
    ['N=3; N=$((N + 1)); echo $N $((N > 3 && N != 5)) $((-N))', '4 1 -4'],
    ['i=0; while [ $i -lt 3 ]; do echo $i; i=$((i+1)); done', '0\n1\n2'],
    ['for ((i=0; i<3; i++)); do echo $i; done; (( i == 3 )) && echo three', '0\n1\n2\nthree'],
    ['echo $((1 / 0))', 'bash: 1 / 0: division by 0 (error token is "")'],
    [
      'A=archive.tar.gz; echo ${A%.gz} ${A%%.*} ${A#*.} ${A##*.} ${#A} ${A/tar/zip}',
      'archive.tar archive tar.gz gz 14 archive.zip.gz',
    ],
    ['echo ${A:-a b} ${A:=c} $A; unset_one=; echo "${unset_one-d}."', 'a b c c\n.'],
    ['A=1; (A=2; echo $A); echo $A', '2\n1'],
    ['[ $FOO = x ]', 'bash: [: =: unary operator expected'],
    ['[ -n $FOO ] && echo yes; [ a b = c ]', 'yes\nbash: [: too many arguments'],
    ['[ one -eq 1 ]', 'bash: [: one: integer expression expected'],
    ['[[ $FOO = x || web-1 == web-* && ! -f /nope ]] && echo ok', 'ok'],
    ['[ -d /etc -a ! -f /nope ] && echo ok', 'ok'],
    ['while true; do echo y; done | head -2', 'y\ny'],
    ['yes | head -n 2', 'y\ny'],
    ['for i in 1 2 3; do echo $i', 'bash: syntax error: unexpected end of file'],
    ['if true; then echo a', 'bash: syntax error: unexpected end of file'],
    ['f() {', 'bash: syntax error: unexpected end of file'],
    ['echo "open', 'bash: unexpected EOF while looking for matching `"\''],
    ['if true; echo a; fi', "bash: syntax error near unexpected token `fi'"],
    ['echo a)', "bash: syntax error near unexpected token `)'"],
    ['A=$(false); echo $?', '1'],
    ['true | false | true; echo $?; set -o pipefail; true | false | true; echo $?', '0\n1'],
    ['set -u; echo $NOPE', 'bash: NOPE: unbound variable'],
  ])('%s', (line, output) => {
    expect(prompt().said(line)).toBe(output)
  })

  it('keeps functions at the prompt, as it does variables', () => {
    const { type, said } = prompt()
    type('where() { echo "on $(hostname -s)"; }')
    expect(said('where')).toMatch(/^on ip-/)
  })

  it('takes names of files for patterns, and says where it does not have all', () => {
    const { type, said } = prompt()
    type('mkdir a && touch a/one.html a/two.html a/x .hidden')
    expect(said('echo a/*.html *')).toBe('a/one.html a/two.html a')
    expect(said('ls a/[a-o]*; echo *.none "*"')).toBe('a/one.html\n*.none *')
    type('rm -f a/*.html')
    expect(said('ls a')).toBe('x')
    expect(said('cat /etc/*.conf')).toMatch(/^playground: a pattern of names in \/etc .*cannot be run here/)
  })

  it('prints parts of lines with awk', () => {
    const { said } = prompt()
    expect(said("printf 'a b c\\nd e f\\n' | awk '{print $2}'")).toBe('b\ne')
    expect(said('echo root:x:0 | awk -F: \'{print $1, $NF "!"}\'')).toBe('root 0!')
    expect(said("df -h | awk 'NR==2 {print $5}'")).toMatch(/^\d+%$/)
    expect(said("df | awk '/nvme/'")).toMatch(/^\/dev\/nvme/)
    expect(said("awk '{s += $1} END {print s}' x")).toMatch(/^playground: /)
  })
})

it('a disk in /dev is there for a test', () => {
  const { said } = prompt()
  expect(said('[ -e /dev/nvme0n1 ] && [ -b /dev/nvme0n1p1 ] && [ ! -e /dev/sdz ] && echo yes')).toBe('yes')
})

it('options of curl stand together, and date has a form', () => {
  const { said } = prompt()
  const token = 'http://169.254.169.254/latest/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 60"'
  expect(
    said(
      `T=$(curl -sX PUT ${token}); curl -sH "X-aws-ec2-metadata-token: $T" 169.254.169.254/latest/meta-data/instance-type`,
    ),
  ).toBe('t3.micro')
  expect(said('date')).toMatch(/^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d UTC \d{4}$/)
  expect(said('date "+%F %T"')).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
  expect(said('date -d yesterday')).toMatch(/^playground: /)
})

describe('what would take for ever', () => {
  it.each([
    'f() { f; f; }; f',
    'f() { echo $(f)$(f); }; f',
    'for a in {1..400}; do for b in {1..400}; do echo $(for c in {1..400}; do echo $c; done); done; done',
    'x=aaaaaaaaaa; while true; do x=$x$x; done',
    'x=aaaaaaaaaa; for i in {1..10}; do x=$x$x; done; while true; do echo $x; done',
    `case ${'a'.repeat(4000)} in ${'*a'.repeat(40)}b) echo;; esac`,
    `echo $((${'('.repeat(2000)}1${')'.repeat(2000)}))`,
    `${'( '.repeat(900)}true${' )'.repeat(900)}`,
    'echo $((2 ** 99999999999))',
    `[[ ${'! '.repeat(1500)} x ]]`,
  ])('is broken off: %.60s', (line) => {
    const { said } = prompt()
    const from = performance.now()
    said(line)
    expect(performance.now() - from).toBeLessThan(1000)
  })
})

describe('a script of the first boot', () => {
  it('ends at the first failure within a block or a function too, where it is told to', () => {
    const { read, log } = prompt(
      '#!/bin/bash -e\nsetup() {\n  false || echo a > /a\n  if false; then true; fi\n  cat /nowhere/x\n  echo b > /b\n}\nfor i in 1 2; do\n  setup\ndone\necho c > /c\n',
    )
    expect([read('/a'), read('/b'), read('/c')]).toEqual(['a', undefined, undefined])
    expect(log()).toContain('Failed to run module scripts-user')
  })

  it('goes on behind what the playground cannot run', () => {
    const { read, log } = prompt(
      '#!/bin/bash -xe\nexec > >(tee /var/log/user-data.log) 2>&1\ntar xf a.tar\necho c > /c\n',
    )
    expect(read('/c')).toBe('c')
    expect(log()).toContain('playground: line 2: ')
  })

  it('that is not finished runs up to there, and says so as bash does', () => {
    const { read, log, story } = prompt('#!/bin/bash\necho a > /a\nfor i in 1 2; do\n  echo b > /b\n')
    expect([read('/a'), read('/b')]).toEqual(['a', undefined])
    expect(log()).toContain('/var/lib/cloud/instance/scripts/part-001: line 3: syntax error: unexpected end of file')
    expect(story.events()).toContainEqual(expect.objectContaining({ kind: 'UserDataFinished', status: 2, notRun: 0 }))
  })

  it('calls its functions, which take their time', () => {
    const script = '#!/bin/bash\ninstall() {\n  dnf install -y "$1"\n  systemctl enable --now "$1"\n}\ninstall httpd\n'
    const { story, id } = prompt(script)
    story.wait(minute)
    expect(story.guest(id)).toMatchObject({ web: 'running', webUnit: 'httpd' })
  })
})
