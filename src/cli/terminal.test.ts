import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minute } from '#lib/time.ts'
import { anyText } from '#parts/anyText.ts'
import { complete } from './complete.ts'
import { printTable } from './print/table.ts'
import { terminal } from './terminalSpec.ts'

const image =
  '$(aws ec2 describe-images --filters Name=architecture,Values=x86_64 --query "Images[0].ImageId" --output text)'

describe('a terminal', () => {
  it('launches, waits, tags, looks and stops, as the real one would', async () => {
    const { run, account, history } = terminal()
    const begun = history().now
    expect((await run(`IMAGE=${image}`)).exit).toBe(0)
    const launched = await run(
      'ID=$(aws ec2 run-instances --image-id $IMAGE --instance-type t3.micro --count 1 --query "Instances[0].InstanceId" --output text)',
    )
    expect(launched).toEqual({ out: '', err: '', exit: 0 })
    expect((await run('aws ec2 wait instance-running --instance-ids $ID && echo ready')).out).toBe('ready\n')
    expect(history().now).toBeGreaterThan(begun)
    await run('aws ec2 create-tags --resources $ID --tags Key=Name,Value="web 1"')
    const told = await run(
      'aws ec2 describe-instances --query "Reservations[].Instances[].{State:State.Name,Name:Tags[0].Value}" --output table',
    )
    expect(told.out).toBe(printTable('DescribeInstances', [{ State: 'running', Name: 'web 1' }]))
    expect((await run('aws ec2 describe-instances --output text | grep -c INSTANCES')).out).toBe('1\n')
    await run('aws ec2 stop-instances --instance-ids $ID > stopped.json; sleep 5m')
    expect((await run('grep -o stopping stopped.json | sort -u')).out).toBe('stopping\n')
    expect((await run('aws ec2 start-instances --instance-ids i-0123456789abcdef0; echo $?')).out).toBe('254\n')
    expect(account().events).toBeGreaterThan(5)
  })

  it('logs in with a key that only its owner can read, and types there', async () => {
    const { run, shell, ok, history } = terminal()
    await run(`IMAGE=${image}`)
    await run('aws ec2 create-key-pair --key-name lab --query KeyMaterial --output text > lab.pem')
    await run('GROUP=$(aws ec2 create-security-group --group-name ssh --description ssh --query GroupId --output text)')
    await run('aws ec2 authorize-security-group-ingress --group-id $GROUP --protocol tcp --port 22 --cidr 0.0.0.0/0')
    await run(
      'aws ec2 run-instances --image-id $IMAGE --instance-type t3.micro --key-name lab --security-group-ids $GROUP > /dev/null',
    )
    await run('sleep 5m')
    await run('IP=$(aws ec2 describe-instances --query "Reservations[].Instances[].PublicIpAddress" --output text)')
    expect((await run('ssh -i lab.pem ec2-user@$IP')).err).toContain('UNPROTECTED PRIVATE KEY FILE')
    await run('chmod 400 lab.pem')
    expect((await run('ssh -i lab.pem root@$IP')).out).toBe(
      'Please login as the user "ec2-user" rather than the user "root".\n\n',
    )
    expect((await run('ssh -i lab.pem admin@$IP')).err).toContain('Permission denied (publickey).')
    expect((await run('ssh root@$IP')).err).toContain('Permission denied (publickey).')
    expect((await run('ssh -i lab.pem ec2-user@$IP whoami')).out).toBe('ec2-user\n')
    expect(await run('ssh -i lab.pem ec2-user@$IP')).toMatchObject({ exit: 0 })
    expect(shell.prompt()).toMatch(/^\[ec2-user@ip-172-31-\d+-\d+ ~\]\$ $/)
    expect((await run('uptime')).out).toContain('up ')
    expect((await run('exit')).out).toContain('closed.')
    expect(shell.prompt()).toBe('$ ')
    ok('StopInstances', {
      InstanceIds: [
        String(
          (
            await run('aws ec2 describe-instances --query "Reservations[0].Instances[0].InstanceId" --output text')
          ).out.trim(),
        ),
      ],
    })
    expect(history().log.size).toBeGreaterThan(5)
    await run('sleep 5m')
    expect((await run('ssh -i lab.pem ec2-user@$IP')).err).toContain('Connection timed out')
    expect((await run('ssh nobody@nowhere')).err).toContain('Could not resolve hostname nowhere')
  })

  it('is warned when another machine answers at an address, until it forgets the first one’s key', async () => {
    const { run } = terminal()
    await run(`IMAGE=${image}`)
    await run('aws ec2 create-key-pair --key-name lab --query KeyMaterial --output text > lab.pem; chmod 400 lab.pem')
    await run(
      'GROUP=$(aws ec2 describe-security-groups --group-names default --query SecurityGroups[0].GroupId --output text)',
    )
    await run(
      'aws ec2 authorize-security-group-ingress --group-id $GROUP --protocol tcp --port 0-65535 --cidr 0.0.0.0/0',
    )
    const launch = async (name: string) => {
      await run(
        `${name}=$(aws ec2 run-instances --image-id $IMAGE --instance-type t3.micro --key-name lab --query Instances[0].InstanceId --output text)`,
      )
      await run(`aws ec2 wait instance-status-ok --instance-ids $${name}`)
    }
    await launch('ONE')
    await launch('TWO')
    await run('ALLOCATION=$(aws ec2 allocate-address --query AllocationId --output text)')
    await run('IP=$(aws ec2 describe-addresses --query Addresses[0].PublicIp --output text)')
    await run('aws ec2 associate-address --instance-id $ONE --allocation-id $ALLOCATION')
    expect((await run('ssh-keygen -R $IP')).err).toBe(
      'Cannot stat /home/you/.ssh/known_hosts: No such file or directory\n',
    )
    expect((await run('ssh -i lab.pem ec2-user@$IP true')).err).toContain('Permanently added')
    expect((await run('ssh -i lab.pem ec2-user@$IP true')).err).toBe('')
    expect((await run('cat ~/.ssh/known_hosts')).out).toMatch(/^[\d.]+ ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI\S{43}\n$/)
    expect((await run('ls')).out).toBe('lab.pem\n')
    await run('aws ec2 associate-address --instance-id $TWO --allocation-id $ALLOCATION')
    const warned = await run('ssh -i lab.pem ec2-user@$IP true')
    expect(warned.exit).toBe(255)
    expect(warned.err).toContain('REMOTE HOST IDENTIFICATION HAS CHANGED!')
    expect(warned.err).toMatch(/Offending ED25519 key in \/home\/you\/.ssh\/known_hosts:1\n[^]*verification failed.\n$/)
    const forgotten = await run('ssh-keygen -f "/home/you/.ssh/known_hosts" -R "$IP"')
    expect(forgotten.out).toContain('found: line 1')
    expect((await run('ssh-keygen -R $IP')).err).toContain('not found')
    expect((await run('ssh -i lab.pem ec2-user@$IP true')).err).toContain('Permanently added')
    expect((await run('ssh -p 8080 ec2-user@$IP')).err).toMatch(/port 8080: Connection refused\n$/)
    expect((await run('ssh -p ssh ec2-user@$IP')).err).toBe("Bad port 'ssh'\n")
  })

  it('ends a script at its first failure where it is told to', async () => {
    const { run } = terminal()
    expect(await run('set -e\nfalse && true\nfalse || echo told\nfalse\necho never')).toMatchObject({
      out: 'told\n',
      exit: 1,
    })
    expect(await run('set +e\nfalse\necho on')).toMatchObject({ out: 'on\n', exit: 0 })
    expect((await run('set -u; echo $NOBODY; echo never')).err).toBe('bash: NOBODY: unbound variable\n')
    expect((await run('set -o pipefail; false | cat')).exit).toBe(1)
    expect((await run('set -euo pipefail\nX=$(aws ec2 describe-volumes --volume-ids vol-1)\necho never')).out).toBe('')
  })

  it('puts one value of a metric by the short options, as the guide of the CLI does', async () => {
    const { run } = terminal()
    const put = 'aws cloudwatch put-metric-data --namespace MyNameSpace --metric-name Buffers'
    expect(
      await run(`${put} --unit Bytes --value 231434333 --dimensions InstanceID=1-23456789,InstanceType=m1.small`),
    ).toEqual({ out: '', err: '', exit: 0 })
    expect(await run(`${put} --statistic-values Sum=8,Minimum=-1,Maximum=5,SampleCount=4`)).toMatchObject({ exit: 0 })
    const listed = await run(
      'aws cloudwatch list-metrics --namespace MyNameSpace --query "Metrics[].[MetricName,Dimensions[].Value|join(\',\',@)]" --output text',
    )
    expect(listed.out).toBe('Buffers\t1-23456789,m1.small\nBuffers\t\n')
    expect(await run(`${put} --value many`)).toMatchObject({ exit: 255 })
    expect((await run(`${put} --value 1 --metric-data MetricName=Buffers,Value=1`)).err).toContain(
      'The key "metric_name" cannot be specified when one of the following keys are also specified: metric_data',
    )
  })

  it('decodes what AWS tells in base64', async () => {
    const { run, launch } = terminal()
    const id = launch({ UserData: btoa('#!/bin/bash\necho hello\n') })
    const attribute = `aws ec2 describe-instance-attribute --instance-id ${id} --attribute userData`
    const read = await run(`${attribute} --query UserData.Value --output text | base64 --decode`)
    expect(read).toEqual({ out: '#!/bin/bash\necho hello\n', err: '', exit: 0 })
    expect((await run('echo -n abc | base64')).out).toBe('YWJj\n')
    expect((await run('echo "%%" | base64 -d')).err).toBe('base64: invalid input\n')
    expect((await run('echo abc | base64 -w x')).exit).toBe(1)
  })

  it('says what AWS has and the playground has not, and does not call it a mistake', async () => {
    const { run } = terminal()
    expect((await run('aws ec2 create-nat-gateway')).err).toContain('does not have CreateNatGateway, which AWS has')
    expect((await run('aws cloudwatch put-composite-alarm')).err).toContain(
      'does not have PutCompositeAlarm, which AWS has',
    )
    expect((await run('aws sts assume-role')).err).toContain('does not have AssumeRole, which AWS has')
    expect((await run('aws ec2 wait nat-gateway-available')).err).toContain('does not have CreateNatGateway')
    expect((await run('aws cloudwatch wait alarm-exists --alarm-names none')).err).toContain('Max attempts exceeded')
    expect((await run('aws s3 ls')).err).toContain('does not have s3, which AWS has')
    expect((await run('aws ec2 describe-vpcs --region eu-west-1')).err).toContain('in us-east-1 only')
    expect((await run('jq .')).err).toContain('leaves it out')
  })

  it('tells in pages, and goes on where it was cut off', async () => {
    const { run, ok } = terminal()
    for (let i = 0; i < 7; i++) ok('CreateVolume', { AvailabilityZone: 'us-east-1a', Size: 1 })
    expect((await run('aws ec2 describe-volumes --page-size 5 --query "length(Volumes)"')).out).toBe('7\n')
    expect((await run('aws ec2 describe-volumes --page-size 5 --query "length(Volumes)" --output text')).out).toBe(
      '5\n2\n',
    )
    const cut = JSON.parse((await run('aws ec2 describe-volumes --max-items 3')).out)
    expect(cut.Volumes).toHaveLength(3)
    const rest = JSON.parse((await run(`aws ec2 describe-volumes --starting-token ${cut.NextToken}`)).out)
    expect(rest.Volumes).toHaveLength(4)
  })

  it('completes commands, options, values and ids', async () => {
    const { shell, ask, launch } = terminal()
    const id = launch()
    const asks = (request: { action: string }) => Promise.resolve(ask(request.action).answer)
    const words = async (line: string) => (await complete(line, shell.session, asks)).words
    expect(await words('aw')).toEqual(['aws'])
    expect(await words('aws ec2 stop-i')).toEqual(['stop-instances'])
    expect(await words('aws ec2 stop-instances --inst')).toEqual(['--instance-ids'])
    expect(await words('aws ec2 stop-instances --instance-ids ')).toEqual([id])
    expect(await words('aws ec2 create-volume --volume-type io')).toEqual(['io1', 'io2'])
    expect(await words('aws ec2 describe-vpcs --output t')).toEqual(['table', 'text'])
    expect(await words('aws ec2 wait instance-r')).toEqual(['instance-running'])
  })

  it('every operation has help and a skeleton, and the skeleton is valid', async () => {
    const { run } = terminal()
    for (const line of ['aws help', 'aws ec2 help', 'aws sns help', 'aws ec2 wait help', 'aws ec2 run-instances help'])
      expect((await run(line)).out, line).toContain('NAME')
    expect(JSON.parse((await run('aws ec2 run-instances --generate-cli-skeleton')).out)).toHaveProperty('MaxCount', 0)
  })
})

/** The number of tries; `FUZZ=10000` for a long look. */
const numRuns = Number(process.env['FUZZ'] ?? 300)

describe('whatever is typed', () => {
  const word = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        ...'aws ec2 sns cloudwatch sts describe-instances run-instances wait help --query --output --filters --instance-ids --cli-input-json table text yaml [] {} | ; && || > $( ) \' " \\ ` $ grep -c sort head ssh -i exit sleep 1s Name=a,Values=b [{}] @ Reservations[].Instances[] --max-items 3 <<'.split(
          ' ',
        ),
      ),
    },
    { weight: 2, arbitrary: anyText },
    { weight: 1, arbitrary: fc.integer().map(String) },
  )

  const line = fc.oneof(
    { weight: 6, arbitrary: fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')) },
    { weight: 1, arbitrary: fc.array(word, { maxLength: 12 }).map((words) => words.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    { weight: 1, arbitrary: anyText },
  )

  it('the terminal says something and goes on', { timeout: 600_000 }, async () => {
    const { run, wait, shell, ask } = terminal()
    const asks = (request: { action: string }) => Promise.resolve(ask(request.action).answer)
    let count = 0
    await fc.assert(
      fc.asyncProperty(line, async (typed) => {
        const { exit } = await run(typed)
        expect(exit).toBeGreaterThanOrEqual(0)
        // Tab at its end, and in the midst of it
        const { from } = await complete(
          typed.slice(0, count++ % 2 === 0 ? undefined : typed.length / 2),
          shell.session,
          asks,
        )
        expect(from).toBeGreaterThanOrEqual(0)
      }),
      { numRuns },
    )
    wait(minute)
    expect((await run('echo alive')).out).toContain('alive')
  })
})

it('blocks repeat and choose lines of the AWS CLI', async () => {
  const { run, ok } = terminal()
  const { GroupId } = ok('CreateSecurityGroup', { GroupName: 'web', Description: 'web' })
  const open = `for p in 22 80; do aws ec2 authorize-security-group-ingress --group-id ${String(GroupId)} --protocol tcp --port $p --cidr 0.0.0.0/0 > /dev/null && echo $p; done`
  expect(await run(open)).toMatchObject({ out: '22\n80\n', exit: 0 })
  expect((await run('if [ -f key.pem ]; then echo there; else echo missing; fi')).out).toBe('missing\n')
  expect((await run('until [ "$n" = xxx ]; do n=x$n; done; echo $n')).out).toBe('xxx\n')
  expect((await run('while true; do :; done')).err).toContain('ends a loop after 1000 rounds')
  expect((await run('for i in {1..2} $(seq 8 9); do echo $i; done; echo web-{a,b}')).out).toBe(
    '1\n2\n8\n9\nweb-a web-b\n',
  )
  expect(await run('done')).toMatchObject({ exit: 2 })
  expect((await run('for i in a b c; do [ $i = b ] && break; echo $i; done')).out).toBe('a\n')
})

it.each([
  ['case web in db) echo a;; w*) echo b;; esac', 'b\n', ''],
  ['f() { local n=$1; echo $((n + 1)); }; f 2', '3\n', ''],
  ['touch a.pem b.pem; ls *.pem; echo *.none', 'a.pem\nb.pem\n*.none\n', ''],
  ['for ((i=0; i<2; i++)); do echo $i; done | head -1', '0\n', ''],
  ['while true; do echo y; done | head -2', 'y\ny\n', ''],
  ['A=x; (A=y); echo ${A}${B:-z} ${#A}', 'xz 1\n', ''],
  ["printf() { echo 'a 1'; echo 'b 2'; }; printf > n; while read -r x y; do echo $y$x; done < n", '1a\n2b\n', ''],
  ['cat < none', '', 'bash: none: No such file or directory\n'],
  ['[ $FOO = x ]', '', 'bash: [: =: unary operator expected\n'],
  ['for i in 1 2; do', '', 'bash: syntax error: unexpected end of file\n'],
  ['[[ ami-1 == ami-* && -n x ]] && echo yes', 'yes\n', ''],
])('the language of the shell: %s', async (line, out, err) => {
  expect(await terminal().run(line)).toMatchObject({ out, err })
})

it.each(['f() { f; f; }; f', 'x=aaaaaaaaaa; while true; do x=$x$x; done', 'f() { echo $(f)$(f); }; f'])(
  'what would take for ever is broken off: %s',
  async (line) => {
    const from = performance.now()
    await terminal().run(line)
    expect(performance.now() - from).toBeLessThan(1500)
  },
)

describe('aws configure', () => {
  it('sets the format of answers, and says that no keys are needed', async () => {
    const { run } = terminal()
    expect((await run('aws configure')).out).toContain('needs no keys')
    expect((await run('aws configure set aws_secret_access_key hush')).err).toContain('never type real ones')
    expect((await run('cat ~/.aws/config')).exit).toBe(1)
    expect(await run('aws configure get output')).toEqual({ out: '', err: '', exit: 1 })
    await run('aws configure set output text')
    expect((await run('aws configure get output')).out).toBe('text\n')
    expect((await run('aws ec2 describe-regions --query Regions[0].RegionName')).out).toMatch(/^[\w-]+\n$/)
    await run('aws configure set output yaml')
    expect((await run('cat ~/.aws/config')).out).toBe('[default]\noutput = yaml\n')
    expect((await run('AWS_DEFAULT_OUTPUT=json aws sts get-caller-identity --query Arn')).out).toMatch(/^"arn/)
    expect((await run('aws configure set output picture')).exit).toBe(255)
  })

  it('lists what is so, and has the account’s own Region alone', async () => {
    const { run, account } = terminal()
    const { region } = account()
    expect((await run('aws configure get region')).out).toBe(`${region}\n`)
    expect((await run(`aws configure set region ${region}`)).exit).toBe(0)
    expect((await run('aws configure set region eu-west-1')).err).toContain(`is in ${region} only`)
    expect((await run('aws configure list')).out).toContain(
      `\nregion     : ${region.padEnd(24)} : config-file      : ~/.aws/config\n`,
    )
    expect((await run('aws configure sso')).err).toContain('does not have configure sso')
  })
})
