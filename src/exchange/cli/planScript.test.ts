import { expect, it } from 'vitest'
import { beginHistory } from '#engine/history/begin.ts'
import { knownActions } from '#facts/aws/known.ts'
import { scriptIn } from '#facts/userData.ts'
import { list } from '#lib/table.ts'
import { isNotRead } from '../read/tree.ts'
import { planScript } from './planScript.ts'

function planned(...rows: readonly string[]) {
  const before = beginHistory({ seed: 'spec', region: 'us-east-1', startedAt: Date.UTC(2026, 10, 2) })
  const plan = planScript(rows.join('\n'), before, knownActions)
  if (isNotRead(plan)) throw new Error('it was not read')
  return plan
}

const launch = 'aws ec2 run-instances --image-id ami-0e34e19222c41f4cd --instance-type t3.micro --count 1 --user-data'

it('a script’s own user data goes along with its launch', () => {
  const { lines, after } = planned(
    'NAME=web',
    "cat > one.sh <<'EOF'",
    '#!/bin/bash',
    'echo "$NAME" > /one',
    'EOF',
    `${launch} file://one.sh`,
    'cat <<EOF > two.sh',
    '#!/bin/bash',
    'echo "${NAME}" > /two',
    'EOF',
    'echo "echo more >> /two" >> two.sh',
    `${launch} file://two.sh`,
    `${launch} file://three.sh`,
  )
  expect(lines.map(({ fate, why }) => [fate, why?.kind])).toEqual([
    ['done', undefined],
    ['done', undefined],
    ['left', 'file'],
  ])
  expect(list(after.account.instances).map(({ userData = '' }) => scriptIn(userData))).toEqual([
    '#!/bin/bash\necho "$NAME" > /one\n',
    '#!/bin/bash\necho "web" > /two\necho more >> /two\n',
  ])
})

it('what a loop repeats over known words is planned as often', () => {
  const { lines, after } = planned(
    'SG=$(aws ec2 create-security-group --group-name web --description web --query GroupId --output text)',
    'for port in 22 80; do',
    '  for cidr in 10.0.0.0/8 192.168.0.0/16; do',
    '    aws ec2 authorize-security-group-ingress --group-id $SG --protocol tcp --port $port --cidr "$cidr"',
    '  done',
    'done',
    'for id in $(aws ec2 describe-instances); do aws ec2 stop-instances --instance-ids $id; done',
  )
  expect(lines.map(({ name, fate }) => `${name} ${fate}`)).toEqual([
    '1 done',
    ...['4 done', '4 done', '4 done', '4 done'],
    ...['7 left', '7 left', '7 left'],
  ])
  const rules = list(after.account.groups).flatMap((group) => group.rules)
  expect(rules.map(({ fromPort, source }) => `${fromPort} ${source}`)).toEqual([
    '22 10.0.0.0/8',
    '22 192.168.0.0/16',
    '80 10.0.0.0/8',
    '80 192.168.0.0/16',
  ])
})
