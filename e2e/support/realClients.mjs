// `npm run judge:clients`: the real `aws` CLI, boto3, Ansible and Terraform against the endpoint, through launch → stop → address
// → alarm → terminate. The first three come from Debian: apt-get install awscli python3-boto3 ansible. AWS=/path/to/aws,
// PYTHON=…, ANSIBLE=… and TERRAFORM=… name others; what is not there is passed over, and said so.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { byTerraform } from './terraform.mjs'

const aws = process.env.AWS ?? '/usr/bin/aws'
const python = process.env.PYTHON ?? '/usr/bin/python3'
const ansible = process.env.ANSIBLE ?? '/usr/bin/ansible-playbook'
const server = spawn(
  process.execPath,
  [fileURLToPath(new URL('endpoint.mjs', import.meta.url)), '--port', '0', '--time', 'settle', '--seed', 'judged'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
let said = ''
while (!/http:\/\/\S+/.test(said)) said += String((await once(server.stdout, 'data'))[0])
const [endpoint] = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
const env = {
  ...process.env,
  AWS_ENDPOINT_URL: endpoint,
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'judge',
  AWS_SECRET_ACCESS_KEY: 'judge',
  AWS_PAGER: '',
}

let asked = 0
function cli(...words) {
  asked++
  const text = execFileSync(aws, [...words, '--endpoint-url', endpoint, '--output', 'json'], { env, encoding: 'utf8' })
  return text.trim() === '' ? {} : JSON.parse(text)
}
function expect(what, is) {
  if (!is) throw new Error(`It is not so: ${what}`)
}

function byCli() {
  expect('somebody asks', cli('sts', 'get-caller-identity').Account.length === 12)
  const newest = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'
  const image = { ImageId: cli('ssm', 'get-parameter', '--name', newest).Parameter.Value }
  const launched = cli(
    'ec2',
    'run-instances',
    '--image-id',
    image.ImageId,
    '--instance-type',
    't3.micro',
    '--count',
    '1',
    '--iam-instance-profile',
    'Name=AmazonSSMRoleForInstancesQuickSetup',
  )
  const id = launched.Instances[0].InstanceId
  expect('it is launched pending', launched.Instances[0].State.Name === 'pending')
  cli('ec2', 'wait', 'instance-running', '--instance-ids', id)
  expect(
    'it stops',
    cli('ec2', 'stop-instances', '--instance-ids', id).StoppingInstances[0].CurrentState.Name === 'stopping',
  )
  cli('ec2', 'wait', 'instance-stopped', '--instance-ids', id)
  cli('ec2', 'start-instances', '--instance-ids', id)
  const { AllocationId, PublicIp } = cli('ec2', 'allocate-address')
  cli('ec2', 'associate-address', '--allocation-id', AllocationId, '--instance-id', id)
  const described = cli('ec2', 'describe-instances', '--instance-ids', id).Reservations[0].Instances[0]
  expect('it has the address', described.PublicIpAddress === PublicIp)
  const { TopicArn } = cli('sns', 'create-topic', '--name', 'ops')
  const alarm =
    'cloudwatch put-metric-alarm --alarm-name cpu --namespace AWS/EC2 --metric-name CPUUtilization --statistic Average --period 300 --evaluation-periods 2 --threshold 80 --comparison-operator GreaterThanThreshold'
  cli(...alarm.split(' '), '--dimensions', `Name=InstanceId,Value=${id}`, '--alarm-actions', TopicArn)
  cli('cloudwatch', 'set-alarm-state', '--alarm-name', 'cpu', '--state-value', 'ALARM', '--state-reason', 'a test')
  expect('it rings', cli('cloudwatch', 'describe-alarms', '--state-value', 'ALARM').MetricAlarms.length === 1)
  cli('cloudwatch', 'delete-alarms', '--alarm-names', 'cpu')
  cli('ec2', 'terminate-instances', '--instance-ids', id)
  cli('ec2', 'wait', 'instance-terminated', '--instance-ids', id)
  cli('ec2', 'release-address', '--allocation-id', AllocationId)
}

const byBoto = `
from datetime import datetime, timedelta, timezone
import boto3
ec2, cw, sns, ssm = (boto3.client(name, endpoint_url="${endpoint}") for name in ("ec2", "cloudwatch", "sns", "ssm"))
asked = 0
def ask(client, name, **params):
    global asked
    asked += 1
    return getattr(client, name)(**params)
newest = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
image = ask(ssm, "get_parameter", Name=newest)["Parameter"]["Value"]
assert ask(ec2, "describe_images", ImageIds=[image])["Images"][0]["Architecture"] == "x86_64"
it = ask(ec2, "run_instances", ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
ec2.get_waiter("instance_running").wait(InstanceIds=[it])
ask(ec2, "stop_instances", InstanceIds=[it])
ec2.get_waiter("instance_stopped").wait(InstanceIds=[it])
ask(ec2, "start_instances", InstanceIds=[it])
address = ask(ec2, "allocate_address", Domain="vpc")
ask(ec2, "associate_address", AllocationId=address["AllocationId"], InstanceId=it)
assert ask(ec2, "describe_addresses")["Addresses"][0]["InstanceId"] == it
topic = ask(sns, "create_topic", Name="ops")["TopicArn"]
ask(cw, "put_metric_alarm", AlarmName="cpu", Namespace="AWS/EC2", MetricName="CPUUtilization", Statistic="Average",
    Dimensions=[dict(Name="InstanceId", Value=it)], Period=300, EvaluationPeriods=2, Threshold=80.0,
    ComparisonOperator="GreaterThanThreshold", AlarmActions=[topic])
ask(cw, "set_alarm_state", AlarmName="cpu", StateValue="ALARM", StateReason="a test")
assert ask(cw, "describe_alarms", StateValue="ALARM")["MetricAlarms"][0]["Threshold"] == 80.0
# what settles has moved simulated time ahead of the clock
end = datetime.now(timezone.utc) + timedelta(days=1)
span = dict(StartTime=end - timedelta(days=2), EndTime=end)
ask(cw, "put_metric_data", Namespace="shop", MetricData=[dict(MetricName="Orders", Values=[2, 5], Counts=[3, 1], Unit="Count")])
assert ask(cw, "list_metrics", Namespace="shop")["Metrics"][0]["MetricName"] == "Orders"
seen = ask(cw, "get_metric_statistics", Namespace="shop", MetricName="Orders", Period=3600, Statistics=["Sum", "SampleCount"], **span)
assert sum(point["Sum"] for point in seen["Datapoints"]) == 11
stat = dict(Metric=dict(Namespace="shop", MetricName="Orders"), Period=60, Stat="Sum")
queries = [dict(Id="orders", MetricStat=stat, ReturnData=False), dict(Id="twice", Expression="orders * 2")]
assert ask(cw, "get_metric_data", MetricDataQueries=queries, **span)["MetricDataResults"][0]["Values"] == [22.0]
heard = ask(sns, "subscribe", TopicArn=topic, Protocol="lambda", Endpoint="arn:aws:lambda:us-east-1:111122223333:function:pager",
    Attributes=dict(FilterPolicy='{"kind": ["urgent"]}'), ReturnSubscriptionArn=True)["SubscriptionArn"]
assert ask(sns, "get_subscription_attributes", SubscriptionArn=heard)["Attributes"]["FilterPolicyScope"] == "MessageAttributes"
ask(sns, "publish", TopicArn=topic, Message="wake up", MessageAttributes=dict(kind=dict(DataType="String", StringValue="urgent")))
ask(ec2, "enable_ebs_encryption_by_default")
assert ask(ec2, "create_volume", AvailabilityZone="us-east-1a", Size=1)["Encrypted"]
ask(ec2, "terminate_instances", InstanceIds=[it])
ec2.get_waiter("instance_terminated").wait(InstanceIds=[it])
try:
    ask(ec2, "start_instances", InstanceIds=["i-0123456789abcdef0"])
    raise SystemExit("it was not refused")
except ec2.exceptions.ClientError as error:
    assert error.response["Error"]["Code"] == "InvalidInstanceID.NotFound", error
print("boto3", boto3.__version__, "asked", asked, "times")
`

/** Plays a book; answers how many of its tasks were done, and how many of them changed something. */
function play(book) {
  const file = fileURLToPath(new URL(`ansible/${book}.yml`, import.meta.url))
  const { stdout, status } = spawnSync(ansible, [file], {
    encoding: 'utf8',
    env: {
      ...env,
      // its modules know the older name only
      AWS_URL: endpoint,
      AWS_REGION: env.AWS_DEFAULT_REGION,
      ANSIBLE_NOCOLOR: '1',
      ANSIBLE_LOCALHOST_WARNING: 'false',
      ANSIBLE_INVENTORY_UNPARSED_WARNING: 'false',
    },
  })
  const [, ok, changed] = /ok=(\d+)\s+changed=(\d+)/.exec(stdout) ?? []
  if (status !== 0) throw new Error(`Ansible could not play ${book}:\n${stdout.slice(-2000)}`)
  return { ok: Number(ok), changed: Number(changed) }
}

/** Each book twice: what it has brought about once, it finds there the second time. */
function byAnsible() {
  const told = ['present', 'change', 'absent'].map((book) => {
    const first = play(book)
    const again = play(book)
    expect(`${book}.yml changes something`, first.changed > 0)
    expect(`${book}.yml, played again, changes nothing`, again.changed === 0)
    return `${book} ${first.ok} tasks, ${first.changed} changed, then ${again.changed}`
  })
  const left = cli('ec2', 'describe-instances', '--filters', 'Name=instance-state-name,Values=running,stopped')
  expect('nothing is left of it', left.Reservations.length === 0)
  return told.join('; ')
}

/** The first line that a program says of its version; undefined where there is no such program. */
const versionOf = (program) => spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.split('\n')[0]

try {
  byCli()
  console.log(`${versionOf(aws)?.split(' ')[0]} asked ${asked} times, and all was as it is in AWS.`)
  console.log(execFileSync(python, ['-c', byBoto], { env, encoding: 'utf8' }).trim())
  const version = versionOf(ansible)
  console.log(version ? `${version}: ${byAnsible()}.` : 'Ansible is not here: apt-get install ansible.')
  console.log(byTerraform(endpoint))
} finally {
  server.kill()
}
